"""The hour of a day as people write it."""

import re
from datetime import time

_WRITTEN = re.compile(
    r"\s*(?P<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?\s*(?P<hour>[0-9]{1,2})\s*"
    r"(?:[:：]\s*(?P<minute>[0-9]{2})(?![0-9])|[时点](?!间)(?:\s*(?:(?P<past>[0-9]{1,2})\s*分|(?P<half>半)))?)"
)
_MORNING = ("凌晨", "早上", "早晨", "上午")
_NOON, _FIRST = 12, 7  # an hour before seven may be one of the afternoon


def hour_of(written: str) -> time | None:
    """The hour that a text begins with (下午2:30, 14：30, 上午9时); None where it is not certain."""
    found = _WRITTEN.match(written)
    if found is None:
        return None
    minute = 30 if found["half"] else int(found["minute"] or found["past"] or 0)
    hour = _of_the_day(found["part"], int(found["hour"]))
    return time(hour, minute) if hour is not None and minute < 60 else None


def _of_the_day(part: str | None, hour: int) -> int | None:
    """The hour from 0 to 23; an early one of which no part of the day is told may be one of the afternoon."""
    if part is None:
        return hour if _FIRST <= hour < 24 else None
    if part in _MORNING:
        return hour if hour <= _NOON else None
    if hour == _NOON:
        return hour if part != "晚上" else None
    if hour > _NOON:
        return hour if hour < 24 else None
    return hour if part == "中午" and hour == _NOON - 1 else hour + _NOON
