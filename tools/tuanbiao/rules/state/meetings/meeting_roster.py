"""The record of a meeting says who was there."""

from ....facts.attendance import took_place
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Meetings that took place without a single attendee on record."""
    for meeting in governance.meetings.values():
        if took_place(meeting.data) and not meeting.data.attendees:
            yield Finding(meeting.at("attendees"))


RULE = GovernanceRule(
    id="meeting-roster",
    requirements=("opinion-3-3-meeting-participants", "gbt-20004-1-meeting-records"),
    title=Words("会议记录有名单", "The record of a meeting says who was there"),
    message=Words("会议记录没有出席人员名单（attendees）", "The record lists no attendees (`attendees`)"),
    reason=Words("没有名单，无从核对谁有权表决", "Without the list nobody can see who could vote"),
    fix=Words(
        "在 attendees 列出签到的成员，列席人员写在 observers",
        "List the members who signed in under `attendees`, others under `observers`",
    ),
    check=check,
)
