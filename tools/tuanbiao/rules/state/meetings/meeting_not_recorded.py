"""A meeting whose day has passed is on record."""

from ....facts.attendance import took_place
from ....facts.days import day_after
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Meetings that were called and of which nothing more is known."""
    for meeting in governance.meetings.values():
        if not took_place(meeting.data):
            held = meeting.data.held_on
            yield Finding(meeting.at("held_on"), {"on": held}, since=day_after(held))


RULE = GovernanceRule(
    id="meeting-not-recorded",
    timed=True,
    requirements=("gbt-20004-1-meeting-records",),
    title=Words("开过的会议有记录", "A meeting whose day has passed is on record"),
    message=Words(
        "会议应于 {on} 召开，至今没有记录", "The meeting was to be held on {on}; nothing is on record"
    ),
    reason=Words("没有记录的会议不能证明任何决定", "A meeting without a record proves no decision"),
    fix=Words(
        "补充名单、纪要和决议；没有开成的，删去文件",
        "Add roster, minutes and resolutions; remove the file if it was not held",
    ),
    check=check,
)
