"""A standard that is still to be disclosed is so in time."""

from datetime import date

from ...facts.links import made_here
from ...register import Register
from ..rule import DateRule, Finding, Findings, Words


def check(register: Register, as_of: date) -> Findings:
    """Only where the chamber has set a number of days."""
    for row in made_here(register):
        due = row.disclosure_due if row.disclosed is None and row.stage == "publication" else None
        if due is not None and row.published is not None and as_of > due:
            yield Finding(row.at, {"due": due, "days": (due - row.published).days})


RULE = DateRule(
    id="disclosure-overdue",
    timed=True,
    requirements=("custom-disclosure-in-time",),
    title=Words("按商会规定的期限公开", "A standard that is still to be disclosed is so in time"),
    message=Words(
        "按商会规定应不晚于 {due}（发布后 {days} 日内）公开，尚未公开",
        "By the chamber's own rule it had to be disclosed by {due}, within {days} days of publication, and is not",
    ),
    reason=Words(
        "期限由商会自己的程序参数规定（disclosure_days）",
        "The limit is the chamber's own (`disclosure_days` of its procedure)",
    ),
    fix=Words("在平台公开，写入 disclosure.md", "Disclose it and record disclosure.md"),
    check=check,
)
