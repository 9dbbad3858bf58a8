"""Every fee says what it is tied to."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """An empty list is the answer that is hoped for."""
    for at, fee in rows(governance.fees):
        if fee.tied_to is None:
            yield Finding(at(), {"item": fee.item})


RULE = GovernanceRule(
    id="fee-ties-unanswered",
    requirements=("fee-guide-voluntary",),
    title=Words("写明收费不与权利挂钩", "Every fee says what it is tied to"),
    message=Words(
        "收费项目“{item}”没有写明与何种权利挂钩（tied_to）",
        "The fee {item} does not say what it is tied to (`tied_to`)",
    ),
    reason=Words("没有挂钩也要明确写出", "That it is tied to nothing has to be said"),
    fix=Words("没有挂钩时写 tied_to: []", "Write `tied_to: []` if it is tied to nothing"),
    check=check,
)
