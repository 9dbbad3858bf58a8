"""Finding the resolution that a record names."""

from datetime import date

from msgspec import Struct

from ..governance import Governance
from ..records.meeting import Meeting, Resolution
from ..records.record import Record


class Decision(Struct, frozen=True):
    """A resolution with its meeting; `index` is its place in the meeting's list."""

    meeting: Record[Meeting]
    resolution: Resolution
    index: int


def decision(governance: Governance, reference: str | None) -> Decision | None:
    """The resolution `<meeting>#<id>`, or None where the reference leads nowhere."""
    name, _, wanted = (reference or "").partition("#")
    meeting = governance.meetings.get(name)
    if meeting is None:
        return None
    for index, one in enumerate(meeting.data.resolutions):
        if one.id == wanted:
            return Decision(meeting, one, index)
    return None


def settled(meeting: Meeting, day: date) -> bool:
    """Whether a meeting has been held and two have confirmed its minutes."""
    confirmed = set(meeting.minutes.confirmed_by) if meeting.minutes else set()
    return meeting.held_on <= day and len(confirmed) >= 2
