"""What could not be taken in, as a file like the one it came in, with the reasons in a last column."""

from collections.abc import Iterator

from .accept import Judged, Table
from .columns import COLUMNS
from .files import Import
from .safe import csv_text, put
from .saved import saved

_NAME = COLUMNS["returned"][0]
_ISSUE = ("议题 Issue", "网址 Address", "正文 Body")
_WIDTHS = {True: 48, False: 24}


def suffix(found: Import) -> str:
    """How the copy's name ends: tables of documents come back as a workbook."""
    return ".xlsx" if found.kind in ("xlsx", "docx") else ".csv"


def copy(found: Import) -> bytes:
    """The header with all that stands above it, and every row that comes back; it can be mended and brought again."""
    tables = [(table, list(_rows(table))) for table in found.tables if _returned(table)]
    if suffix(found) == ".csv":
        return csv_text(row for _, rows in tables for row in rows).encode("utf-8-sig")
    return _workbook(tables)


def _returned(table: Table) -> list[Judged]:
    return [one for one in table.rows if one.state == "returned"]


def _rows(table: Table) -> Iterator[list[str]]:
    title = f"{_NAME.zh} {_NAME.en}"
    returned = _returned(table)
    if table.layout is None:
        yield [*_ISSUE, title]
        yield from ([str(one.row.number), *one.row.cells, _reasons(one)] for one in returned)
        return
    header = table.layout.header
    held = [at for at, name in table.layout.columns.items() if name == "returned"]
    above = [one.row for one in table.rows[:header]]
    shown = [table.rows[header].row, *(one.row for one in returned)]
    width = held[0] if held else max(len(one.cells) for one in shown)
    yield from ([cell if at in row.own else "" for at, cell in enumerate(row.cells)] for row in above)
    yield [*_padded(table.rows[header].row.cells, width), title]
    yield from ([*_padded(one.row.cells, width), _reasons(one)] for one in returned)


def _padded(cells: tuple[str, ...], width: int) -> list[str]:
    return [*cells[:width], *[""] * (width - len(cells))]


def _reasons(one: Judged) -> str:
    """Chinese lines first."""
    return "\n".join((*(reason.zh for reason in one.reasons), *(reason.en for reason in one.reasons)))


def _workbook(tables: list[tuple[Table, list[list[str]]]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for table, rows in tables:
        sheet = book.create_sheet(table.sheet.name)
        last = max(map(len, rows))
        for at, row in enumerate(rows, 1):
            for column, text in enumerate(row, 1):
                put(sheet, at, column, text)
                sheet.cell(at, column).alignment = Alignment(wrap_text=True, vertical="top")
            if len(row) == last:
                sheet.cell(at, last).fill = PatternFill("solid", fgColor="FFF2CC")
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        for column in range(1, last + 1):
            sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS[column == last]
    return saved(book, _NAME.zh)
