"""Wide and narrow characters: how much room a text takes, and what a line break inside a paragraph is to a reader."""

from unicodedata import east_asian_width

_WIDE = frozenset("WF")


def width(text: str) -> int:
    """In half-width characters."""
    return sum(2 if east_asian_width(char) in _WIDE else 1 for char in text)


def gap(left: str, right: str) -> str:
    """What a line break between two texts becomes: no space where a wide character stands on either side."""
    wide = any(char and east_asian_width(char) in _WIDE for char in (left[-1:], right[:1]))
    return "" if wide or not left or not right else " "
