"""What has happened does not lie in the future."""

from datetime import date

from ....facts.marks import SET_AHEAD, all_records, dated, marked, value
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words

_HAPPENED = ("event", "past")


def check(library: Library, as_of: date) -> Findings:
    """Dates of events; a date that only announces something may lie ahead."""
    today = as_of.isoformat()
    for kind, record in all_records(library):
        for found in marked(kind, record, dated):
            day = value(found.node)
            if found.sign in _HAPPENED and day and day > today and found.key not in SET_AHEAD:
                yield Finding(found.node.span, {"day": day, "today": today})


RULE = DateRule(
    id="future-date",
    requirements=("format-past-dates",),
    title=Words("已发生的事不在将来", "What has happened does not lie in the future"),
    message=Words(
        "日期 {day} 在 {today} 之后，而所记的是已经发生的事",
        "The date {day} lies after {today}, yet it records what has happened",
    ),
    reason=Words("尚未发生的事不能作为依据", "What has not happened proves nothing"),
    fix=Words("改正日期，或者等到发生之后再记录", "Correct the date, or record it once it has happened"),
    check=check,
)
