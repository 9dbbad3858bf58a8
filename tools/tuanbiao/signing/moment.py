"""Moments as they are written: RFC 3339 with their offset."""

import re
from datetime import datetime

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def is_moment(text: str) -> bool:
    """Whether `text` is a moment, in a year that all calendars and clocks agree on."""
    try:
        return (
            _MOMENT.fullmatch(text) is not None
            and _FIRST_YEAR <= datetime.fromisoformat(text).year < _LAST_YEAR
        )
    except ValueError:
        return False
