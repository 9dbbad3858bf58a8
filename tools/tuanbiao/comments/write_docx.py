"""The table of comments as a Word document: the Chinese form, and the ISO commenting template."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..forms.docx.body import paragraph
from ..forms.docx.package import Relation, pack, properties, settings
from ..forms.docx.styles import CENTRE, HEI, SONG, Style, size, spacing, stylesheet
from ..forms.docx.xml import field, part, run, w
from .safe import writable
from .summary import HEADS, ISO_HEADS, ISO_SHARES, SHARES, TITLE, Summary

_ACROSS = 15_000  # twentieths of a point between the margins of A4 across
_HALF = 7_940  # where the second of two values of the head stands
_FOOTER: Relation = ("footer", "footer", "footer1.xml", False)
_SMALL = 8.5
_STYLES = (
    Style("TableName", "title/表名", "Normal", spacing(0, 40, 240) + CENTRE, HEI + size(16)),
    Style("TableNameEnglish", "表名英文", "Normal", spacing(0, 40, 240) + CENTRE, size(10)),
    Style("Line", "表外文字", "Normal", w("tabs", w("tab", val="left", pos=_HALF)) + spacing(0, 40, 240)),
    Style("Head", "表头", "Normal", w("keepNext") + CENTRE, HEI + size(_SMALL)),
    Style("Cell", "表文", "Normal", "", size(_SMALL)),
    Style("Footer", "footer", "Normal", CENTRE),
)


def write(made: Summary, on: date) -> bytes:
    """Title, head, table, figures; the header repeats on every page, and pages are counted."""
    pairs = [f"{words.zh} {words.en}：{value}" for words, value in made.head]
    heads = [f"{words.zh}\n{words.en}" for words in HEADS]
    figures = (f"{words.zh} {words.en}：{value}" for words, value in made.figures)
    inside = (
        paragraph("TableName", run(TITLE.zh)),
        paragraph("TableNameEnglish", run(TITLE.en)),
        *(_line(f"{left}\t{right}") for left, right in zip(pairs[::2], pairs[1::2], strict=True)),
        _table(heads, made.rows, tuple(SHARES.values())),
        _line(""),
        *map(_line, figures),
        _line(f"{made.counted.zh} {made.counted.en}"),
    )
    return _document(made, inside, on)


def write_iso(made: Summary, on: date) -> bytes:
    """The template that ISO and IEC committees know."""
    inside = (
        paragraph("TableName", run("Template for comments and secretariat observations")),
        _line(f"Date: {on.isoformat()}\tDocument: {made.title}"),
        _table(ISO_HEADS, made.iso_rows, ISO_SHARES),
        _line(""),
    )
    return _document(made, inside, on)


def _document(made: Summary, inside: Iterable[str], on: date) -> bytes:
    """The whole package: A4 across, the number of the page below."""
    frame = {"top": 850, "right": 907, "bottom": 850, "left": 907, "header": 567, "footer": 567, "gutter": 0}
    section = w(
        "sectPr",
        w("footerReference", type="default", r_id="footer"),
        w("pgSz", w=16838, h=11906, orient="landscape"),
        w("pgMar", **frame),
    )
    pages = run("第 "), field("PAGE", run("1")), run(" 页 共 "), field("NUMPAGES", run("1")), run(" 页")
    parts = {
        "word/document.xml": part("document", w("body", *inside, section)),
        "word/styles.xml": stylesheet(SONG + size(9), spacing(0, 0, 240), _STYLES),
        "word/settings.xml": settings(),
        "word/footer1.xml": part("ftr", paragraph("Footer", "".join(pages))),
        "docProps/core.xml": properties(made.title, "", on),
    }
    return pack(parts, (_FOOTER,))


def _line(text: str) -> str:
    return paragraph("Line", _written(text))


def _written(line: str) -> str:
    """One line of a stranger's words, tabs kept."""
    return w("r", w("tab")).join(run(one) for one in writable(line).split("\t"))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[int]) -> str:
    widths = [_ACROSS * share // sum(shares) for share in shares]
    sides = ("top", "left", "bottom", "right")
    margins = (w(side, w=wide, type="dxa") for side, wide in zip(sides, (30, 60, 30, 60), strict=True))
    table = w(
        "tblPr",
        w("tblStyle", val="TableGrid"),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *margins),
    )
    grid = w("tblGrid", *(w("gridCol", w=one) for one in widths))
    return w("tbl", table, grid, _row(heads, widths, head=True), *(_row(one, widths) for one in rows))


def _row(cells: Sequence[str], widths: Sequence[int], *, head: bool = False) -> str:
    style = "Head" if head else "Cell"
    shade = w("shd", val="clear", color="auto", fill="E8ECEF") if head else ""
    inside = (
        w("tc", w("tcPr", w("tcW", w=wide, type="dxa"), shade), *_lines(style, text))
        for text, wide in zip(cells, widths, strict=True)
    )
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader") if head else ""), *inside)


def _lines(style: str, text: str) -> Iterator[str]:
    """A paragraph for each line."""
    return (paragraph(style, _written(line)) for line in text.split("\n"))
