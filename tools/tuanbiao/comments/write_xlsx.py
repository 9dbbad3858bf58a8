"""The table of comments as a workbook that prints on A4 across."""

from collections.abc import Iterable
from math import ceil
from typing import TYPE_CHECKING, Any

from .safe import put
from .saved import saved
from .summary import HEADS, SHARES, TITLE, Summary

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LAST = len(SHARES)
_MIDDLE = 5
_WIDTH = 150  # characters across the page
_WIDTHS = [_WIDTH * share / sum(SHARES.values()) for share in SHARES.values()]
_POINTS = 13  # of one line


def write(made: Summary) -> bytes:
    """One sheet: title, head, header that repeats on every page, comments, figures."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "意见汇总处理表"
    header = _above(sheet, made)
    for column, words in enumerate(HEADS, 1):
        put(sheet, header, column, f"{words.zh}\n{words.en}")
    for at, row in enumerate(made.rows, header + 1):
        for column, text in enumerate(row, 1):
            put(sheet, at, column, text)
    last = header + len(made.rows)
    _below(sheet, last, made)
    _dress(sheet, header, last)
    return saved(book, made.title)


def _above(sheet: "Worksheet", made: Summary) -> int:
    """Title and head; the row of the header."""
    from openpyxl.styles import Alignment, Font

    _line(sheet, 1, f"{TITLE.zh} {TITLE.en}")
    sheet.cell(1, 1).font = Font(name="黑体", size=16)
    sheet.cell(1, 1).alignment = Alignment(horizontal="center", vertical="center")
    sheet.row_dimensions[1].height = 30
    pairs = [f"{words.zh} {words.en}：{value}" for words, value in made.head]
    for at, (left, right) in enumerate(zip(pairs[::2], pairs[1::2], strict=True), 2):
        _line(sheet, at, left, 1, _MIDDLE)
        _line(sheet, at, right, _MIDDLE + 1, _LAST)
    return len(pairs) // 2 + 2


def _below(sheet: "Worksheet", last: int, made: Summary) -> None:
    for at, (words, value) in enumerate(made.figures, last + 1):
        _line(sheet, at, f"{words.zh} {words.en}：{value}")
    _line(
        sheet,
        last + len(made.figures) + 1,
        f"意见共 {len(made.rows)} 条 Comments：{made.counted.zh} {made.counted.en}",
    )


def _line(sheet: "Worksheet", at: int, text: str, first: int = 1, last: int = _LAST) -> None:
    put(sheet, at, first, text)
    sheet.merge_cells(start_row=at, start_column=first, end_row=at, end_column=last)


def _dress(sheet: "Worksheet", header: int, last: int) -> None:
    """Widths, lines, what repeats when printed, and a filter over the comments."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    thin = Side(style="thin", color="808080")
    border, shade = Border(thin, thin, thin, thin), PatternFill("solid", fgColor="E8ECEF")
    looks = {
        True: (Alignment("center", "center", wrap_text=True), Font("黑体", 9)),
        False: (Alignment(vertical="top", wrap_text=True), Font("宋体", 9)),
    }
    for at, row in enumerate(sheet.iter_rows(header, last, 1, _LAST), header):
        alignment, font = looks[at == header]
        for cell in row:
            cell.border, cell.alignment, cell.font = border, alignment, font
            if at == header:
                cell.fill = shade
        sheet.row_dimensions[at].height = height((cell.value for cell in row), _WIDTHS)
    for column, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    letter = get_column_letter(_LAST)
    sheet.auto_filter.ref = f"A{header}:{letter}{last}"
    sheet.freeze_panes = f"A{header + 1}"
    sheet.print_title_rows = f"{header}:{header}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    footer: Any = sheet.oddFooter
    footer.center.text = "第 &P 页 共 &N 页"


def height(texts: Iterable[Any], widths: Iterable[float]) -> int:
    """How high a row is, in points: not every program finds out by itself. Chinese characters take two columns."""
    return _POINTS * max(
        sum(
            max(ceil(sum(1 + (one > "\u2e80") for one in line) / (width - 1)), 1)
            for line in str(text or "").split("\n")
        )
        for text, width in zip(texts, widths, strict=True)
    )
