"""Complaints that are due are answered."""

from datetime import date

from ....facts.appeals import answer_due
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """From the day after the limit on; a complaint that was withdrawn waits for nothing."""
    for complaint in library.governance.complaints.values():
        due = answer_due(library.governance, complaint.data)
        waits = complaint.data.answered is None and complaint.data.outcome != "withdrawn"
        if waits and due is not None and due < as_of:
            values = {"due": due, "days": (as_of - due).days}
            yield Finding(complaint.at("received"), values)


RULE = DateRule(
    id="complaint-overdue",
    requirements=("custom-complaint-answer-in-time", "regulation-35-doubts-answered"),
    title=Words("到期的投诉已经答复", "Complaints that are due are answered"),
    message=Words(
        "投诉最迟应于 {due} 答复，已逾期 {days} 日",
        "The complaint was due to be answered on {due} (days overdue: {days})",
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
