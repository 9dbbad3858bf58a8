"""A standard that is still to be disclosed is so in time."""

from datetime import date, timedelta

from ....facts.links import made_here
from ....facts.policy import policy_on
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """Only where the chamber has set a number of days."""
    for row in made_here(library.register):
        if row.published is None or row.disclosed is not None or row.stage != "publication":
            continue
        policy = policy_on(library.governance, row.published)
        days = policy.disclosure_days if policy else None
        if days is not None and as_of > row.published + timedelta(days=days):
            values = {"due": row.published + timedelta(days=days), "days": days}
            yield Finding(row.at, values)


RULE = DateRule(
    id="disclosure-overdue",
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
