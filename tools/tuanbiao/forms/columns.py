"""How wide the columns of a table are, by what is in them."""

import re
from collections.abc import Sequence

from ..facts.breaks import width

_LINE = 96  # half-width characters that a page takes across in the size of tables
_NARROW, _BROAD = 10, 80
_WORD = re.compile("[!-~]+")
_SHORT = 8  # what stays on one line
_LONG_WORD = 20  # what is longer can be broken
_EDGE = 3  # between the words and the lines


def shares(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The width of each column of rows of equal length, the head first: room for its longest word and for short cells, the rest by length."""
    columns = tuple(zip(*rows, strict=True))
    least = [_least(column) for column in columns]
    wanted = [
        max(min(max(map(width, column)), _BROAD), _NARROW, low)
        for column, low in zip(columns, least, strict=True)
    ]
    spare, asked = _LINE - sum(least), sum(wanted) - sum(least)
    if spare <= 0 or asked <= spare:
        return tuple(wanted if spare > 0 else least)
    return tuple(low + spare * (want - low) // asked for low, want in zip(least, wanted, strict=True))


def _least(column: Sequence[str]) -> int:
    """What a column needs, so that no word of it is broken, a head takes few lines and short cells below it one."""
    head, *cells = map(width, column)
    word = max(len(one) for cell in column for one in ("", *_WORD.findall(cell)))
    short = max(head // 2, *cells, 0)
    return max(min(word, _LONG_WORD), min(short, _SHORT)) + _EDGE
