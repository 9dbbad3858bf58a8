"""Attendees were members of the body on the day."""

from ....facts.attendance import body_of, strangers
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """By the seats that were held on the day of the meeting."""
    for meeting in governance.meetings.values():
        body = body_of(governance, meeting.data)
        people = strangers(body, meeting.data) if body else ()
        if body and people:
            values = {"people": people, "body": body.name, "on": meeting.data.held_on}
            yield Finding(meeting.at("attendees"), values)


RULE = GovernanceRule(
    id="meeting-attendees",
    requirements=("format-minutes-attendance",),
    title=Words("出席人员是该机构的成员", "Attendees were members of the body"),
    message=Words(
        "{on} 不是“{body}”成员的人列为出席：{people}",
        "Listed as attendees, but no members of {body} on {on}: {people}",
    ),
    reason=Words("只有成员计入出席人数", "Only members count as attending"),
    fix=Words(
        "移到 observers，或者在机构文件补正任期", "Move them to `observers`, or correct the seats of the body"
    ),
    check=check,
)
