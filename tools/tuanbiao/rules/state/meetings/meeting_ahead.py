"""A meeting that is on record has been held."""

from datetime import date

from ....facts.attendance import took_place
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """A meeting that is only called may lie ahead."""
    for meeting in library.governance.meetings.values():
        if meeting.data.held_on > as_of and took_place(meeting.data):
            yield Finding(meeting.at("held_on"), {"on": meeting.data.held_on, "today": as_of})


RULE = DateRule(
    id="meeting-ahead",
    requirements=("format-past-dates",),
    title=Words("有记录的会议已经召开", "A meeting that is on record has been held"),
    message=Words(
        "会议 {on} 召开，在 {today} 之后，却已有名单、纪要或者决议",
        "The meeting of {on} lies after {today}, yet has a roster, minutes or resolutions",
    ),
    reason=Words("尚未召开的会议没有决定任何事", "A meeting that has not been held has decided nothing"),
    fix=Words(
        "改正 held_on；只是召集的，先不写名单和决议",
        "Correct `held_on`; a meeting that is only called has no roster yet",
    ),
    check=check,
)
