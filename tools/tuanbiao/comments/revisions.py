"""The tracked changes of a Word draft as a table for a review: CSV, a workbook, or Markdown for a pull request."""

from collections.abc import Iterator, Mapping

from ..forms.docx.read.draft import Draft
from ..forms.docx.read.revisions import moment
from ..forms.docx.read.values import ChangeKind
from ..parse.clauses import outline
from ..parse.markdown import parse
from ..report.markdown import escape
from ..words import Words
from .safe import csv_text, put
from .saved import saved
from .write_xlsx import height

KINDS: Mapping[ChangeKind, Words] = {
    "inserted": Words("插入", "inserted"),
    "deleted": Words("删除", "deleted"),
    "replaced": Words("替换", "replaced"),
    "moved-from": Words("移出", "moved from here"),
    "moved-to": Words("移入", "moved to here"),
    "format": Words("格式", "format"),
}
# What a column is called, and how many characters wide it is; nothing stands in the last one yet.
_COLUMNS = {
    Words("序号", "No."): 6,
    Words("作者", "Author"): 14,
    Words("时间", "Time"): 18,
    Words("标识", "Id"): 18,
    Words("章条", "Clause"): 18,
    Words("段落", "Paragraph"): 8,
    Words("类型", "Kind"): 12,
    Words("原文", "Before"): 40,
    Words("改为", "After"): 40,
    Words("处理意见", "Disposition"): 16,
}
FORMS = ("xlsx", "csv", "md")


def write(draft: Draft, form: str) -> bytes:
    """The table in one of the forms; no cell is a formula, whatever a draft says."""
    rows = list(_rows(draft))
    if form == "xlsx":
        return _workbook(rows)
    head = [f"{one.zh} {one.en}" for one in _COLUMNS]
    if form == "csv":
        return csv_text([head, *rows]).encode("utf-8-sig")
    lines = (head, ["---"] * len(head), *([escape(cell) for cell in row] for row in rows))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines).encode()


def _rows(draft: Draft) -> Iterator[list[str]]:
    clauses = {
        one.id: f"{one.number or ''} {one.title}".strip() for one in outline(parse("index.md", draft.text, 1))
    }
    for at, one in enumerate(draft.changes, 1):
        own = draft.clause(one.place)
        kind = KINDS[one.kind]
        where = (own, clauses.get(own, ""), str(one.place), f"{kind.zh} {kind.en}")
        on = moment(one.on)
        time = on.isoformat(" ", "minutes") if on else ""
        yield [str(at), one.author, time, *where, one.before, one.after, ""]


def _workbook(rows: list[list[str]]) -> bytes:
    """One sheet that prints on A4 across, its header on every page."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "修订"
    thin = Side(style="thin", color="808080")
    bold, shade = Font(bold=True), PatternFill("solid", fgColor="E8ECEF")
    for at, row in enumerate([[f"{one.zh}\n{one.en}" for one in _COLUMNS], *rows], 1):
        sheet.row_dimensions[at].height = height(row, _COLUMNS.values())
        for column, text in enumerate(row, 1):
            put(sheet, at, column, text)
            cell = sheet.cell(at, column)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.border = Border(thin, thin, thin, thin)
            if at == 1:
                cell.font, cell.fill = bold, shade
    for column, width in enumerate(_COLUMNS.values(), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(_COLUMNS))}{len(rows) + 1}"
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    return saved(book, "修订")
