"""A complaint is answered after it is received."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The day of receipt itself is fine."""
    for complaint in governance.complaints.values():
        received, answered = complaint.data.received, complaint.data.answered
        if answered is not None and answered < received:
            yield Finding(complaint.at("answered"), {"on": answered, "before": received})


RULE = GovernanceRule(
    id="complaint-dates",
    requirements=("format-date-order",),
    title=Words("先收到投诉，后答复", "A complaint is answered after it is received"),
    message=Words(
        "答复日期 {on} 早于收到日期 {before}", "Answered on {on}, before it was received on {before}"
    ),
    reason=Words("没有收到的投诉无从答复", "Nobody answers what has not come"),
    fix=Words("改正日期", "Correct the date"),
    check=check,
)
