"""A meeting that is on record has been held."""

from ....facts.attendance import took_place
from ....facts.days import day_before
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A meeting that is only called may lie ahead."""
    for meeting in governance.meetings.values():
        if took_place(meeting.data):
            held = meeting.data.held_on
            yield Finding(meeting.at("held_on"), {"on": held}, until=day_before(held))


RULE = GovernanceRule(
    id="meeting-ahead",
    timed=True,
    requirements=("format-past-dates",),
    title=Words("有记录的会议已经召开", "A meeting that is on record has been held"),
    message=Words(
        "会议 {on} 召开，还没有到，却已有名单、纪要或者决议",
        "The meeting of {on} lies ahead, yet has a roster, minutes or resolutions",
    ),
    reason=Words("尚未召开的会议没有决定任何事", "A meeting that has not been held has decided nothing"),
    fix=Words(
        "改正 held_on；只是召集的，先不写名单和决议",
        "Correct `held_on`; a meeting that is only called has no roster yet",
    ),
    check=check,
)
