"""How wide the columns of a table are, by what is in them."""

import re
from collections.abc import Sequence

from .composition import width

LINE = 96  # half-width characters that a page takes across in the size of tables
_NARROW, _BROAD = 10, 80
_WORD = re.compile("[!-~]+")
_LONG_WORD = 20  # what is longer can be broken
_EDGE = 3  # between the words and the lines


def shares(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The width of each column of rows of equal length: room for its longest word, the rest by its longest cell."""
    columns = tuple(zip(*rows, strict=True))
    least = [min(max(map(_longest_word, column)), _LONG_WORD) + _EDGE for column in columns]
    wanted = [
        max(min(max(map(width, column)), _BROAD), _NARROW, low)
        for column, low in zip(columns, least, strict=True)
    ]
    spare, asked = LINE - sum(least), sum(wanted) - sum(least)
    if spare <= 0 or asked <= spare:
        return tuple(wanted if spare > 0 else least)
    return tuple(low + spare * (want - low) // asked for low, want in zip(least, wanted, strict=True))


def _longest_word(text: str) -> int:
    return max(map(len, _WORD.findall(text)), default=0)
