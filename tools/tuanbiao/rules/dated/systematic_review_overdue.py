"""A published standard is reviewed in time."""

from datetime import date

from ...facts.maintenance import has_to_be_reviewed
from ...register import Register
from ..rule import DateRule, Finding, Findings, Words


def check(register: Register, as_of: date) -> Findings:
    """The due day itself is in time."""
    for row in register.rows:
        due = row.review_due
        if due is not None and due < as_of and has_to_be_reviewed(row, register, as_of):
            yield Finding(row.at, {"due": due, "days": (as_of - due).days})


RULE = DateRule(
    id="systematic-review-overdue",
    timed=True,
    requirements=("opinion-3-4-systematic-review", "custom-review-five-years"),
    title=Words("标准按期复审", "A published standard is reviewed in time"),
    message=Words(
        "复审结论应不晚于 {due} 得出，已逾期 {days} 日",
        "A systematic review was due on {due} (days overdue: {days})",
    ),
    reason=Words(
        "复审是制定程序的一部分；间隔按商会自己的程序参数计算，法律没有规定团体标准的复审期限",
        "Systematic review is part of the procedure; the interval is the chamber's own, no law sets one for group standards",
    ),
    fix=Words(
        "开展复审，结论写入 systematic-reviews/<年>.md：继续有效、修订或者废止",
        "Hold the review and record in systematic-reviews/<year>.md whether it is confirmed, to be revised or withdrawn",
    ),
    check=check,
)
