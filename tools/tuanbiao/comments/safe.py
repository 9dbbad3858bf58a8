"""Texts of strangers in cells that spreadsheet programs might calculate."""

import csv
import re
from collections.abc import Iterable
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_CALCULATED = re.compile(r"'*[=+\-@\t\r]")
# What XML 1.0 cannot hold, and what the format itself would read as an escape.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MAX_CELL = 32_767


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """Rows as CSV with CRLF; what a program would calculate gets one apostrophe in front, which the reader takes off."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _guarded(text: str) -> str:
    return f"'{text}" if _CALCULATED.match(text) else text


def writable(text: str) -> str:
    """A text with what XML cannot hold replaced by U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)


def put(sheet: "Worksheet", row: int, column: int, text: str) -> None:
    """A text into a cell, as text whatever it says."""
    cell = sheet.cell(row, column)
    cell.value = _ESCAPE.sub("_x005F_", writable(text))[:_MAX_CELL]
    cell.data_type = "s"
    cell.quotePrefix = bool(_CALCULATED.match(text))
