"""What kind of standard a cited number belongs to."""

import re
from typing import Literal

from .numbers import straighten

Level = Literal["mandatory", "national", "industry", "local", "group", "international", "other"]

# Only mandatory national standards bind (标准化法 2, 10): GB without /T or /Z.
_LEVELS: tuple[tuple[Level, str], ...] = (
    ("mandatory", r"GBJ? ?[0-9]"),
    ("national", r"GB/[TZ] ?[0-9]"),
    ("local", r"DB[0-9]{2}(?:[0-9]{2})?(?:/T)? ?[0-9/]"),
    ("group", r"T/[A-Z0-9]"),
    ("international", r"(?:ISO|IEC|ITU|CAC|CODEX)\b"),
    ("industry", r"[A-Z]{2}(?:/[TZ])? ?[0-9]"),
)


def level(number: str) -> Level:
    """The level by the prefix of the number; `other` for anything that is not known."""
    plain = straighten(number)
    return next((name for name, form in _LEVELS if re.match(form, plain)), "other")
