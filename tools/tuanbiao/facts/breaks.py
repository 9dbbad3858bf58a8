"""What a line break inside a paragraph is to a reader."""

from unicodedata import east_asian_width

_WIDE = frozenset("WF")


def gap(left: str, right: str) -> str:
    """What a line break between two texts becomes: no space where a wide character stands on either side."""
    wide = any(char and east_asian_width(char) in _WIDE for char in (left[-1:], right[:1]))
    return "" if wide or not left or not right else " "
