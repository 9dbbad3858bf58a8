"""A resolution is not older than its meeting."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A meeting of several days may resolve on a later one."""
    for meeting in governance.meetings.values():
        for place, one in enumerate(meeting.data.resolutions):
            if one.on is not None and one.on < meeting.data.held_on:
                values = {"id": one.id, "on": one.on, "held": meeting.data.held_on}
                yield Finding(meeting.at("resolutions", place, "on"), values)


RULE = GovernanceRule(
    id="resolution-date",
    requirements=("format-date-order",),
    title=Words("决议不早于会议", "A resolution is not older than its meeting"),
    message=Words(
        "决议 {id} 的日期 {on} 早于会议召开日期 {held}",
        "The resolution {id} of {on} is older than its meeting of {held}",
    ),
    reason=Words("会议召开之前不能作出决议", "Nothing can be resolved before the meeting"),
    fix=Words(
        "改正 on，与会议同日的可以不写", "Correct `on`, or leave it out if it is the day of the meeting"
    ),
    check=check,
)
