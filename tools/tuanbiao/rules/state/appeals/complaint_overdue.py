"""Complaints that are due are answered."""

from ....facts.appeals import answer_due
from ....facts.days import day_after
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the day after the limit on; a complaint that was withdrawn waits for nothing."""
    for complaint in governance.complaints.values():
        due = answer_due(governance, complaint.data)
        waits = complaint.data.answered is None and complaint.data.outcome != "withdrawn"
        if waits and due is not None:
            yield Finding(complaint.at("received"), {"due": due}, since=day_after(due))


RULE = GovernanceRule(
    id="complaint-overdue",
    timed=True,
    requirements=("custom-complaint-answer-in-time", "regulation-35-doubts-answered"),
    title=Words("到期的投诉已经答复", "Complaints that are due are answered"),
    message=Words(
        "投诉最迟应于 {due} 答复，已经逾期",
        "The complaint was due to be answered on {due} and is overdue",
    ),
    reason=Words(
        "答复期限由商会规定；有较大影响的质疑应当及时回应",
        "The limit is the chamber's own; doubts of wide influence are answered in time",
    ),
    fix=Words(
        "答复后写明 answered、answer 和 outcome", "Answer it and fill in `answered`, `answer` and `outcome`"
    ),
    check=check,
)
