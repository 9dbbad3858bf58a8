"""Who voted in a meeting, by the body's seats on that day."""

from ..governance import Governance
from ..records.body import Body
from ..records.meeting import Meeting
from .roll import seats_on, voting_seats_on


def took_place(meeting: Meeting) -> bool:
    """Whether the record says that the meeting was held; before that it only calls it."""
    return bool(meeting.attendees or meeting.resolutions or meeting.minutes)


def body_of(governance: Governance, meeting: Meeting) -> Body | None:
    """The body that met, None where it is not known."""
    body = governance.bodies.get(meeting.body)
    return body.data if body else None


def strangers(body: Body, meeting: Meeting) -> tuple[str, ...]:
    """Attendees who had no seat in the body on the day."""
    seated = {seat.person for seat in seats_on(body, meeting.held_on)}
    return tuple(one for one in meeting.attendees if one not in seated)


def entitled(body: Body, meeting: Meeting) -> int:
    """How many voting members the body had on the day."""
    return len(voting_seats_on(body, meeting.held_on))


def attending(body: Body, meeting: Meeting) -> int:
    """How many of them signed in."""
    return len(voting_seats_on(body, meeting.held_on) & set(meeting.attendees))
