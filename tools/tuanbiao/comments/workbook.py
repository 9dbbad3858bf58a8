"""Sheets of an .xlsx workbook as rows of text; no formula, macro or link of it is followed."""

import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from itertools import chain
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from ..words import Words
from .sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Row, Sheet, UnreadableError, clean, too_large

_DAMAGED = Words(
    "工作簿的内容不合规范，读不出：请用表格软件打开后重新保存",
    "the workbook is malformed and cannot be read: open it in a spreadsheet program and save it again",
)
_NO_RESULT = Words(
    "单元格是公式，文件中没有它的结果：请改为文字或数字",
    "is a formula without its result: write the value instead",
)
_ERROR = Words("单元格是错误值", "holds an error value")
_ESCAPED = re.compile(r"_x(00[0-9A-Fa-f]{2}|005F)_")
_SHEET_COLUMNS = 16_384
_DECIMALS = re.compile(r"0\.(0+)(?:_ ?)?")
_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?[A-Z]{1,3}\$?([0-9]{1,7})")
_BREAKING = (ValueError, TypeError, KeyError, AttributeError, IndexError, SyntaxError, OSError, EOFError)
_Cells = Sequence[Any]


@dataclass(slots=True)
class _Shape:
    """What a streamed sheet does not tell: merged areas as (column from 0, first row, last row), hidden rows.

    `row` and `column` are those being read, `cells` how many of the row have been, `wide` whether any cell stands beyond the columns that are read.
    """

    merged: list[tuple[int, int, int]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    row: int = 0
    column: int = 0
    cells: int = 0
    wide: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take in one tag."""
        match name.rpartition(":")[2]:
            case "row":
                self.row = int(attributes.get("r", self.row + 1))
                self.cells = 0
                if attributes.get("hidden") in ("1", "true"):
                    self.hidden.add(self.row)
            case "c":
                self.cells += 1
                if self.cells > _SHEET_COLUMNS:
                    raise too_large()
                self.column = _column(attributes.get("r", "A").rstrip("0123456789"))
                self.wide = self.wide or self.column >= MAX_COLUMNS
            case "v" | "is" | "f" if self.row > MAX_ROWS or self.column >= MAX_COLUMNS:
                raise too_large()
            case "mergeCell":
                area = _AREA.fullmatch(attributes.get("ref", ""))
                if area is not None:
                    self.merged.append((_column(area[1]), int(area[2]), int(area[3])))


def read(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet, hidden ones included; as streams, so that no range that a file names is ever filled."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of features that have nothing to do with the texts of cells
            return tuple(_sheets(content))
    except (*_BREAKING, ExpatError, zipfile.BadZipFile):
        raise UnreadableError(_DAMAGED) from None


def _sheets(content: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
    shapes = list(_shapes(book, content))
    read = _all(book, shapes)
    results = read
    if any(cell.data_type == "f" for rows in read for row in rows for cell in row):
        results = _all(
            load_workbook(BytesIO(content), read_only=True, keep_links=False, data_only=True), shapes
        )
    for sheet, shape, rows, values in zip(book.worksheets, shapes, read, results, strict=True):
        yield Sheet(sheet.title, tuple(_judged(rows, values, shape)))


def _shapes(book: Any, content: bytes) -> Iterator[_Shape]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        for sheet in book.worksheets:
            yield _shape(package.read(sheet._worksheet_path))  # noqa: SLF001 - told nowhere else


def _all(book: Any, shapes: Iterable[_Shape]) -> list[list[_Cells]]:
    return [_rows(sheet, shape) for sheet, shape in zip(book.worksheets, shapes, strict=True)]


def _rows(sheet: Any, shape: _Shape) -> list[_Cells]:
    """The cells that hold something, row by row from the first; what the file says of its own size does not count."""
    sheet.reset_dimensions()
    rows: list[_Cells] = []
    cells = last = 0
    for row in sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS if shape.wide else None):
        held = [cell for cell in row if cell.value is not None]
        rows.append(held)
        cells += len(held)
        last = len(rows) if held else last
        if cells > MAX_CELLS:
            raise too_large()
    return rows[:last]


def _judged(rows: list[_Cells], results: list[_Cells], shape: _Shape) -> Iterator[Row]:
    values = {(cell.row, cell.column): cell.value for cell in chain.from_iterable(results)}
    above = _above(shape, len(rows))
    texts: dict[tuple[int, int], str] = {}
    for number, cells in enumerate(rows, 1):
        faults: dict[int, Words] = {}
        for cell in cells:
            at = cell.column - 1
            texts[number, at], fault = _text(cell, values.get((number, at + 1)))
            if fault is not None:
                faults[at] = fault
        own = frozenset(cell.column - 1 for cell in cells if texts[number, cell.column - 1])
        filled = {at: texts.get((first, at), "") for at, first in above.get(number, {}).items()}
        width = max((*own, *filled, *faults), default=-1) + 1
        shown = tuple(texts.get((number, at), "") or filled.get(at, "") for at in range(width))
        yield Row(number, shown, own, number in shape.hidden, faults)


def _above(shape: _Shape, rows: int) -> dict[int, dict[int, int]]:
    """For each row its cells that are merged with one above: column → the row of that."""
    found: dict[int, dict[int, int]] = {}
    cells = 0
    for column, first, last in shape.merged:
        for row in range(first + 1, min(last, rows) + 1):
            found.setdefault(row, {})[column] = first
            cells += 1
            if cells > MAX_CELLS:
                raise too_large()
    return found


def _shape(content: bytes) -> _Shape:
    shape = _Shape()
    parser = ParserCreate()
    parser.StartElementHandler = shape.start
    parser.Parse(content, True)  # noqa: FBT003 - it takes no keywords
    return shape


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _text(cell: Any, result: object) -> tuple[str, Words | None]:
    if cell.data_type == "f":
        return ("", _NO_RESULT) if result is None else (_shown(result, cell.number_format), None)
    if cell.data_type == "e":
        return "", _ERROR
    return _shown(cell.value, cell.number_format), None


def _shown(value: object, form: str) -> str:
    """A value as somebody who looks at the sheet reads it: 4.0 is 4, and 4.10 is written so where the format says so."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, float):
        decimals = _DECIMALS.fullmatch(form)
        return f"{value:.{len(decimals[1])}f}" if decimals else f"{value:.12g}"
    return clean(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value)))
