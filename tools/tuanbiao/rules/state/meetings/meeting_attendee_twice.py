"""Nobody is listed twice as present."""

from collections import Counter

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Within the attendees, within the observers, or in both."""
    for meeting in governance.meetings.values():
        counts = Counter((*meeting.data.attendees, *meeting.data.observers))
        people = [person for person, count in counts.items() if count > 1]
        if people:
            yield Finding(meeting.at("attendees"), {"people": people})


RULE = GovernanceRule(
    id="meeting-attendee-twice",
    requirements=("format-minutes-attendance",),
    title=Words("到会人员不重复", "Nobody is listed twice as present"),
    message=Words("重复列出：{people}", "Listed twice: {people}"),
    reason=Words("重复的人会被多算一票", "Somebody listed twice would count twice"),
    fix=Words("出席或者列席，只留一处", "Leave each in one place, as attendee or as observer"),
    check=check,
)
