"""Official papers as a Word document, to be edited before they are printed: the layout of `letter.typ`."""

import re
from collections.abc import Iterator
from datetime import date

from ...facts.breaks import width
from ..official.model import Grid, Official, Part, is_ragged, pieces, stays_whole, title_lines
from .body import paragraph
from .package import Relation, pack, properties, settings
from .papers import footer, styles
from .xml import part, run, w

_FOOTERS: tuple[Relation, ...] = (
    ("odd", "footer", "footer1.xml", False),
    ("even", "footer", "footer2.xml", False),
)
_MM = 1440 / 25.4  # twentieths of a point
_A4 = 210
# Left, right, top and bottom in millimetres: GB/T 9704—2012, 5.2.1 for letters; forms need more of the page.
_LETTER, _FORM = (28, 26, 37, 35), (25, 20, 22, 25)
_HALF = 115  # how wide a half-width character of a table is
_PADDING = 240  # what a cell is wider than its words
_BROADEST = 18  # half-width characters of a column that is as wide as need be
_LONG_NAME = 16  # characters of a head that is set smaller
_BESIDE = re.compile(r"(?<=[0-9A-Za-z])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])")
_WITH_NEXT = w("keepNext")
_RAGGED = w("jc", val="left")


def write(papers: tuple[Official, ...], on: date) -> bytes:
    """The bytes of a .docx file with papers that go into one file, dated `on`; the same papers give the same bytes."""
    first = papers[0]
    left, right, *_ = margins = _LETTER if first.head else _FORM
    across = _twentieths(_A4 - left - right)
    body = (text for at, paper in enumerate(papers) for text in _paper(paper, across, is_next=at > 0))
    parts = {
        "word/document.xml": part("document", w("body", *body, _section(margins))),
        "word/styles.xml": styles(),
        "word/settings.xml": settings(w("evenAndOddHeaders")),
        "word/footer1.xml": footer("right"),
        "word/footer2.xml": footer("left"),
        "docProps/core.xml": properties(first.title, first.head or "、".join(first.signed), on),
    }
    return pack(parts, _FOOTERS)


def _section(margins: tuple[int, int, int, int]) -> str:
    left, right, top, bottom = map(_twentieths, margins)
    frame = {"header": 851, "footer": bottom - 794, "gutter": 0}
    return w(
        "sectPr",
        w("footerReference", type="default", r_id="odd"),
        w("footerReference", type="even", r_id="even"),
        w("pgSz", w=11906, h=16838),
        w("pgMar", top=top, right=right, bottom=bottom, left=left, **frame),
    )


def _twentieths(millimetres: int) -> int:
    return round(millimetres * _MM)


def _paper(paper: Official, across: int, *, is_next: bool) -> Iterator[str]:
    """The paragraphs and tables of a paper `across` twentieths of a point wide; one that follows another starts a page."""
    start = w("pageBreakBefore") if is_next else ""
    if paper.head:
        style = "OfficialHead" if len(paper.head) <= _LONG_NAME else "OfficialHeadLong"
        yield paragraph(style, run(paper.head), start)
        yield paragraph("OfficialNumber", _runs(paper.number))
    yield paragraph("OfficialTitle", _runs(title_lines(paper.title)), "" if paper.head else start)
    if paper.to:
        yield paragraph("OfficialTo", _runs(f"{paper.to}："))
    *before, last = paper.parts
    for one in before:
        yield from _part(one, across)
    yield from _part(last, across, _WITH_NEXT if paper.signed and stays_whole(last) else "")
    yield from _ending(paper)


def _ending(paper: Official) -> Iterator[str]:
    """附件说明, 署名 and 成文日期, which stay on one page."""
    for at, name in enumerate(paper.attached, start=1):
        mark = "附件：" if at == 1 else ""
        number = f"{at}. " if len(paper.attached) > 1 else ""
        style = "OfficialAttached" if at == 1 else "OfficialAttachedNext"
        yield paragraph(style, run(mark + number) + _runs(name), _WITH_NEXT if paper.signed else "")
    seal = run("（盖章）", w("rStyle", val="SealPlace")) if paper.is_sealed else ""
    for at, unit in enumerate(paper.signed):
        style = "OfficialSigned" if at == 0 else "OfficialSignedNext"
        yield paragraph(style, _runs(unit) + seal, _WITH_NEXT)
    if paper.signed:
        yield paragraph("OfficialDate", _runs(paper.on))


def _part(one: Part, across: int, kept: str = "") -> Iterator[str]:
    if isinstance(one, str):
        yield paragraph("OfficialText", _runs(one), kept + (_RAGGED if is_ragged(one) else ""))
        return
    yield paragraph("OfficialTableTitle", run(one.title)) if one.title else paragraph("OfficialTableGap", "")
    yield _table(one, across, kept)
    yield paragraph("OfficialTableGap", "", kept)


def _table(grid: Grid, across: int, kept: str) -> str:
    widths = _widths(grid, across)
    columns = w("tblGrid", *(w("gridCol", w=one) for one in widths))
    properties = w(
        "tblPr",
        w("tblStyle", val="TableGrid"),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
    )
    head = (
        [_row(grid.head, widths, ["OfficialTableHead"] * len(widths), kept, is_head=True)]
        if grid.head
        else []
    )
    first = "OfficialTableText" if grid.head else "OfficialTableName"
    styles_ = [first] + ["OfficialTableText"] * (len(widths) - 1)
    return w("tbl", properties, columns, *head, *(_row(row, widths, styles_, kept) for row in grid.rows))


def _row(
    cells: tuple[str, ...], widths: list[int], styles_: list[str], kept: str, *, is_head: bool = False
) -> str:
    properties = w("trPr", w("cantSplit"), w("tblHeader") if is_head else "")
    inside = (
        w(
            "tc",
            w("tcPr", w("tcW", w=wide, type="dxa"), w("vAlign", val="center")),
            paragraph(style, _runs(cell), kept),
        )
        for cell, wide, style in zip(cells, widths, styles_, strict=True)
    )
    return w("tr", properties, *inside)


def _widths(grid: Grid, across: int) -> list[int]:
    """The columns that are as wide as need be take what their longest line asks, the others share the rest."""
    rows = (*((grid.head,) if grid.head else ()), *grid.rows)
    needed = [
        0 if share else min(max(map(_longest, column)), _BROADEST) * _HALF + _PADDING
        for share, column in zip(grid.widths, zip(*rows, strict=True), strict=True)
    ]
    rest, shares = across - sum(needed), sum(grid.widths)
    if not shares:
        return [across * one // sum(needed) for one in needed]
    return [one or rest * share // shares for one, share in zip(needed, grid.widths, strict=True)]


def _longest(cell: str) -> int:
    """Half-width characters of the longest line; Word sets figures and letters half of one apart from Chinese beside them."""
    return max(width(line) + (len(_BESIDE.findall(line)) + 1) // 2 for line in cell.split("\n"))


def _runs(text: str) -> str:
    """Runs in which the blanks stand out; a line feed stays a break of the line."""
    return "".join(
        run(piece, w("rStyle", val="Blank") if is_blank else "")
        for piece, is_blank in pieces(text.strip("\n"))
    )
