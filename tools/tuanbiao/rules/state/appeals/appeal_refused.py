"""An appeal is refused with a reason."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Refusals without one."""
    for appeal in governance.appeals.values():
        accepted = appeal.data.accepted
        if accepted is not None and not accepted.answer and accepted.reason is None:
            yield Finding(appeal.at("accepted"))


RULE = GovernanceRule(
    id="appeal-refused",
    requirements=("opinion-3-3-appeal-handling",),
    title=Words("不受理申诉有理由", "An appeal is refused with a reason"),
    message=Words("不受理申诉，没有写明理由", "The appeal is refused without a reason"),
    reason=Words("会员要知道为什么不受理，才能另寻途径", "The member has to know why, to seek another way"),
    fix=Words("在 accepted.reason 写明理由", "Give it under `accepted.reason`"),
    check=check,
)
