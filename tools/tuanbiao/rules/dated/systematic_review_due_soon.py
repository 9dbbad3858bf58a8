"""A systematic review starts before it is due."""

from datetime import date, timedelta

from ...facts.maintenance import AHEAD, has_to_be_reviewed
from ...register import Register
from ..rule import DateRule, Finding, Findings, Words


def check(register: Register, as_of: date) -> Findings:
    """From so many days before the due day up to it, while no review is open."""
    for row in register.rows:
        due = row.review_due
        if due is None or row.review_open or not due - timedelta(days=AHEAD) <= as_of <= due:
            continue
        if has_to_be_reviewed(row, register, as_of):
            yield Finding(row.at, {"due": due, "days": (due - as_of).days})


RULE = DateRule(
    id="systematic-review-due-soon",
    timed=True,
    requirements=("custom-review-five-years",),
    title=Words("复审在到期之前启动", "A systematic review starts before it is due"),
    message=Words(
        "复审结论应不晚于 {due} 得出，还有 {days} 日，尚未启动复审",
        "A systematic review is due by {due} (days left: {days}), and none has been opened",
    ),
    reason=Words(
        "复审要征集意见、开会、公告，需要时间",
        "A review takes opinions, a meeting and an announcement, and so time",
    ),
    fix=Words(
        "启动复审：新建 systematic-reviews/<年>.md，写明 due 和 opened",
        "Open the review: create systematic-reviews/<year>.md with `due` and `opened`",
    ),
    check=check,
)
