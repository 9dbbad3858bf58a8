"""Nothing is recorded before it has happened."""

from ....change import Change
from ....facts.marks import SET_AHEAD
from ...rule import ChangeRule, Finding, Findings, Words
from .new_dates import new_dates

_HAPPENED = ("event", "past")


def check(change: Change) -> Findings:
    """Dates of events; terms of office, memberships and meetings that are set ahead are none."""
    as_of = change.as_of.isoformat()
    for one in new_dates(change):
        if one.found.sign in _HAPPENED and one.found.key not in SET_AHEAD and one.day > as_of:
            yield Finding(one.found.node.span, {"key": one.found.key, "day": one.day, "as_of": as_of})


RULE = ChangeRule(
    id="event-ahead",
    requirements=("format-event-dates", "format-move-not-ahead"),
    title=Words("尚未发生的事不作记载", "Nothing is recorded before it has happened"),
    message=Words(
        "{key} 写作 {day}，晚于合并这一步的 {as_of}",
        "`{key}` says {day}, after the step that records it, which is of {as_of}",
    ),
    reason=Words(
        "记录写的是已经发生的事；先写后做，历史就不能证明它在哪一天发生；移动的日期写在将来，还可以挑选规则",
        "Records tell what has happened; what is written beforehand is not proved to have happened that day, and a move dated ahead could choose its rules",
    ),
    fix=Words("改正写错的日期，或者等事情发生之后再合并", "Correct the date, or merge once it has happened"),
    check=check,
)
