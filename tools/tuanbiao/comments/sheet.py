"""A table as it was handed in: cells as text, with what a reader of the file has to know about them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..words import Words

MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 50_000, 256, 200_000
_BREAKS = re.compile(r"\r\n?|[\v\f\u2028\u2029\x85]")
_EDGES = "\ufeff \t\n\u3000\xa0"


class UnreadableError(Exception):
    """Why a file holds no comments that can be read; nothing was taken from it."""

    def __init__(self, words: Words) -> None:
        super().__init__(f"{words.zh} ({words.en})")
        self.words = words


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number in the file from 1, its cells, and which of them are its own, not merged with one above."""

    number: int
    cells: tuple[str, ...]
    own: frozenset[int]
    hidden: bool = False
    faults: Mapping[int, Words] = field(default_factory=dict)

    @property
    def blank(self) -> bool:
        """Whether nothing was written in it."""
        return not self.own and not self.faults


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file: a sheet of a workbook, a table of a document, or the whole of a text."""

    name: str
    rows: tuple[Row, ...]


def row(number: int, cells: Sequence[str]) -> Row:
    """A row without merged cells."""
    texts = tuple(map(clean, cells))
    return Row(number, texts, frozenset(at for at, text in enumerate(texts) if text))


def clean(text: str) -> str:
    """A cell's text: LF line ends, no blanks at the ends of lines or around the whole."""
    text = _BREAKS.sub("\n", text)
    return "\n".join(line.rstrip() for line in text.split("\n")).strip(_EDGES)


def too_large() -> UnreadableError:
    """A table beyond what anybody comments."""
    return UnreadableError(
        Words(
            f"表格过大（超过 {MAX_ROWS} 行或者 {MAX_CELLS} 个单元格）：请删除表格下方和右侧的空行空列，或者分成几份",
            f"the table is too large (more than {MAX_ROWS} rows or {MAX_CELLS} cells): delete empty rows and columns "
            "below and beside it, or split it",
        )
    )
