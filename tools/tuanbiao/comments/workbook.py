"""Sheets of an .xlsx workbook as rows of text; no formula, macro or link of it is followed."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from ..words import Words
from .sheet import MAX_CELLS, Row, Sheet, UnreadableError, clean, too_large

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_DAMAGED = Words(
    "工作簿的内容不合规范，读不出：请用表格软件打开后重新保存",
    "the workbook is malformed and cannot be read: open it in a spreadsheet program and save it again",
)
_NO_RESULT = Words(
    "单元格是公式，文件中没有它的结果：请改为文字或数字",
    "the cell is a formula without its result: write the value instead",
)
_ERROR = Words("单元格是错误值", "the cell holds an error value")
_ESCAPED = re.compile(r"_x(00[0-9A-Fa-f]{2}|005F)_")
_DECIMALS = re.compile(r"0\.(0+)(?:_ ?)?")


def read(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet that holds something, hidden ones included."""
    book = _load(content, results=False)
    sheets = [sheet for sheet in book.worksheets if sheet.max_row * sheet.max_column > 0]
    if sum(sheet.max_row * sheet.max_column for sheet in sheets) > MAX_CELLS:
        raise too_large()
    calculated = any(
        cell.data_type == "f" for sheet in sheets for cells in sheet.iter_rows() for cell in cells
    )
    results = _load(content, results=True) if calculated else None
    return tuple(_sheet(sheet, results[sheet.title] if results else None) for sheet in sheets)


def _load(content: bytes, *, results: bool) -> "Workbook":
    """The library raises whatever the damage leads to."""
    from openpyxl import load_workbook

    try:
        return load_workbook(BytesIO(content), data_only=results, keep_links=False)
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        IndexError,
        SyntaxError,
        OSError,
        zipfile.BadZipFile,
    ):
        raise UnreadableError(_DAMAGED) from None


def _sheet(sheet: "Worksheet", results: "Worksheet | None") -> Sheet:
    above = dict(_merged(sheet))
    rows: list[Row] = []
    texts: dict[tuple[int, int], str] = {}
    for number, cells in enumerate(sheet.iter_rows(), 1):
        faults: dict[int, Words] = {}
        for at, cell in enumerate(cells):
            text, fault = _text(cell, results)
            texts[number, at] = text
            if fault is not None:
                faults[at] = fault
        own = frozenset(at for at in range(len(cells)) if texts[number, at])
        filled = tuple(texts[above.get((number, at), (number, at))] for at in range(len(cells)))
        hidden = bool(sheet.row_dimensions[number].hidden) if number in sheet.row_dimensions else False
        rows.append(Row(number, filled, own, hidden, faults))
    return Sheet(sheet.title, tuple(rows))


def _merged(sheet: "Worksheet") -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Each cell below the first of a merged range → that first cell; a range stays inside the sheet."""
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row + 1, min(area.max_row, sheet.max_row) + 1):
            yield (row, area.min_col - 1), (area.min_row, area.min_col - 1)


def _text(cell: "Cell | MergedCell", results: "Worksheet | None") -> tuple[str, Words | None]:
    value = cell.value
    if cell.data_type == "f":
        found = results[cell.coordinate].value if results is not None else None
        return ("", _NO_RESULT) if found is None else (_shown(found, cell.number_format), None)
    if cell.data_type == "e":
        return "", _ERROR
    return _shown(value, cell.number_format), None


def _shown(value: object, form: str) -> str:
    """A value as somebody who looks at the sheet reads it: 4.0 is 4, and 4.10 is written so where the format says so."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float):
        decimals = _DECIMALS.fullmatch(form)
        return f"{value:.{len(decimals[1])}f}" if decimals else f"{value:.12g}"
    return clean(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value)))
