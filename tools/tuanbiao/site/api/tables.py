"""Lists as CSV: the flat fields of their rows, as a spreadsheet opens them."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec.structs import fields

from .model import Fact

# Excel reads a file without this mark in the code page of the machine, and Chinese becomes unreadable; other readers skip it.
_MARK = "\ufeff"
# What a spreadsheet would take for a formula, full-width forms included; a leading apostrophe makes a text of it.
_FORMULA = tuple("=+-@＝＋－＠")


def table(kind: type[Fact], rows: Iterable[Fact]) -> bytes:
    """One line for each row, with its field names first; UTF-8 with a byte order mark, CRLF, lists joined by a semicolon."""
    columns = fields(kind)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([one.encode_name for one in columns])
    writer.writerows([[cell(getattr(row, one.name)) for one in columns] for row in rows])
    return (_MARK + out.getvalue()).encode()


def cell(value: Any) -> str:
    """A value as text that no spreadsheet runs."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | date):
        return str(value)
    text = _text(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text[:1].isspace() else text


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(map(_text, value))
    if isinstance(value, Fact):
        return " ".join(_text(getattr(value, one.name)) for one in fields(value))
    return str(value)
