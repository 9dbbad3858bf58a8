"""What has happened does not lie in the future."""

from typing import Any

from ....facts.days import day_before
from ....facts.marks import dated, day_of, marked
from ....governance import Governance
from ....records.kind import Kind
from ....records.record import Record
from ...rule import Finding, Findings, RecordRule, Words

_HAPPENED = ("event", "past")
# Terms of office, memberships, new bodies and meetings are set ahead.
_SET_AHEAD = frozenset(
    {"from", "to", "joined", "left", "since", "until", "established", "dissolved", "repealed", "held_on"}
)


def check(kind: Kind, record: Record[Any], _: Governance) -> Findings:
    """The latest date of an event in a record; a date that only announces something may lie ahead."""
    found = [
        (day, one.node.span)
        for one in marked(kind, record, dated)
        if one.sign in _HAPPENED and one.key not in _SET_AHEAD and (day := day_of(one.node))
    ]
    last = max((day for day, _ in found), default=None)
    for day, span in found:
        if day == last:
            yield Finding(span, {"day": day}, until=day_before(day))


RULE = RecordRule(
    id="future-date",
    timed=True,
    requirements=("format-past-dates",),
    title=Words("已发生的事不在将来", "What has happened does not lie in the future"),
    message=Words(
        "{day} 还没有到，而所记的是已经发生的事",
        "{day} has not come yet, but the record says what has happened",
    ),
    reason=Words("尚未发生的事不能作为依据", "What has not happened proves nothing"),
    fix=Words("改正日期，或者等到发生之后再记录", "Correct the date, or record it once it has happened"),
    check=check,
)
