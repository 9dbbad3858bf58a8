"""Whether the whole text is frozen, as the procedure says, and until when."""

from datetime import date

from ....change import StandardChange
from ....facts.rounds import newest
from ....records.procedure import Freeze
from ....requirements import procedure
from ....standard import Standard


def freeze(standard: Standard, day: date) -> Freeze | None:
    """The freeze under which no word may change; None where there is none, or only one with exceptions.

    A failed review stays under its text until the standard goes back.
    """
    stage = standard.index.data.stage
    found = {
        "consultation": "open-round" if _round_open(standard, day) else None,
        "technical-review": "open-review" if _conclusion(standard) in (None, "failed") else None,
        "approval": "approved-text",
        "numbering": "approved-text",
        "publication": "published-text",
        "withdrawn": "published-text",
    }.get(stage)
    return next((one for one in procedure().frozen if one.id == found), None)


def fixes(one: StandardChange) -> bool:
    """Whether a step makes moves that keep the text; publication may make the corrections that it lists."""
    return bool(one.moves) and one.moves[-1].to != "publication"


def passed(standard: Standard) -> bool:
    """Whether the newest review has passed."""
    return _conclusion(standard) == "passed"


def _conclusion(standard: Standard) -> str | None:
    """Of the newest review; a word of its own where there is none that can be read."""
    opened = newest(standard, "technical-review")
    review = standard.reviews.get(opened.round) if opened else None
    return review.data.conclusion if review else "unread"


def _round_open(standard: Standard, day: date) -> bool:
    opened = newest(standard, "consultation")
    notice = standard.consultations.get(opened.round) if opened else None
    return notice is not None and day <= notice.data.binding_closes
