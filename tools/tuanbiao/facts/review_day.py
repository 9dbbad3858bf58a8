"""The day on which a panel had to be ready."""

from datetime import date

from ..governance import Governance
from ..records.review import Review


def review_day(governance: Governance, review: Review) -> date | None:
    """The day of the meeting, or the close of the ballot by correspondence; None before either is known."""
    if review.form == "correspondence":
        return review.ballot.closes if review.ballot else None
    meeting = governance.meetings.get(review.meeting or "")
    return meeting.data.held_on if meeting else None
