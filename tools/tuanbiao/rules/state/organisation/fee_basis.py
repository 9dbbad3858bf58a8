"""Every fee has its basis in law or charter."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Each item that names none."""
    for at, fee in rows(governance.fees):
        if fee.basis is None:
            yield Finding(at(), {"item": fee.item})


RULE = GovernanceRule(
    id="fee-basis",
    requirements=("opinion-2-no-unlawful-fees", "fee-guide-basis"),
    title=Words("收费有依据", "Every fee has its basis"),
    message=Words("收费项目“{item}”没有写明依据", "The fee {item} names no basis"),
    reason=Words(
        "没有法律法规或者章程依据的收费是违规设立收费项目",
        "A fee without a basis in law or charter is set up unlawfully",
    ),
    fix=Words(
        "在 basis 写明法律法规或者章程的条款，否则停止收费", "Name the clause under `basis`, or stop charging"
    ),
    check=check,
)
