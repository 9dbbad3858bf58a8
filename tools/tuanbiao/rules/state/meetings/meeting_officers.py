"""Chair and recorder were at the meeting."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The chair signed in as a member; the recorder may be an observer."""
    for meeting in governance.meetings.values():
        data = meeting.data
        present = {"chair": data.attendees, "recorder": (*data.attendees, *data.observers)}
        for key, people in present.items():
            person = getattr(data, key)
            if data.attendees and person is not None and person not in people:
                yield Finding(meeting.at(key), {"what": _NAMES[key], "person": person})


_NAMES = {"chair": Words("主持人", "chair"), "recorder": Words("记录人", "recorder")}
RULE = GovernanceRule(
    id="meeting-officers",
    requirements=("format-minutes-attendance",),
    title=Words("主持人和记录人到会", "Chair and recorder were at the meeting"),
    message=Words("{what} {person} 不在到会人员中", "The {what} `{person}` is not among those present"),
    reason=Words("没有到会的人不能主持或者记录", "Who was absent could neither lead nor record"),
    fix=Words(
        "改正人员，或者补入 attendees（记录人可以在 observers）",
        "Correct the person or the list; a recorder may stand under `observers`",
    ),
    check=check,
)
