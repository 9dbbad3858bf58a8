"""The table of comments as a Word document: the Chinese form, and the ISO commenting template."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from .safe import writable
from .summary import HEADS, ISO_HEADS, ISO_SHARES, SHARES, TITLE, Summary

if TYPE_CHECKING:
    from docx.document import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ACROSS = 15_000  # twentieths of a point between the margins of A4 across
_SIZE = 17  # half points
_LINE = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
_INSIDE = (
    '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
    '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
)
_EDGES = "".join(_LINE.format(edge) for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))


def write(made: Summary, on: date) -> bytes:
    """Title, head, table, figures; the header repeats on every page, and pages are counted."""
    document = _document(made, on)
    _centred(document, TITLE.zh, 16)
    _centred(document, TITLE.en, 10)
    pairs = [f"{words.zh} {words.en}：{value}" for words, value in made.head]
    for left, right in zip(pairs[::2], pairs[1::2], strict=True):
        document.add_paragraph(f"{left}\t{right}")
    heads = [f"{words.zh}\n{words.en}" for words in HEADS]
    _table(document, heads, made.rows, tuple(SHARES.values()))
    document.add_paragraph()
    for words, value in made.figures:
        document.add_paragraph(f"{words.zh} {words.en}：{value}")
    document.add_paragraph(f"{made.counted.zh} {made.counted.en}")
    return _saved(document)


def write_iso(made: Summary, on: date) -> bytes:
    """The template that ISO and IEC committees know."""
    document = _document(made, on)
    _centred(document, "Template for comments and secretariat observations", 14)
    document.add_paragraph(f"Date: {on.isoformat()}\tDocument: {made.title}")
    _table(document, ISO_HEADS, made.iso_rows, ISO_SHARES)
    return _saved(document)


def _document(made: Summary, on: date) -> "Document":
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm, Pt

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(16)
    section.top_margin = section.bottom_margin = Mm(15)
    normal: Any = document.styles["Normal"]
    normal.font.size = Pt(9)
    normal.font.name = "Times New Roman"
    normal.element.rPr.rFonts.set(_name("eastAsia"), "宋体")
    normal.paragraph_format.space_after = Pt(2)
    normal.paragraph_format.tab_stops.add_tab_stop(Mm(140), WD_TAB_ALIGNMENT.LEFT)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = made.title, "", ""
    properties.created = properties.modified = datetime.combine(on, time(), UTC)
    _footer(section.footer.paragraphs[0])
    return document


def _name(local: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{local}")


def _footer(paragraph: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import parse_xml

    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for before, field in (("第 ", "PAGE"), (" 页 共 ", "NUMPAGES")):
        paragraph.add_run(before)
        paragraph._p.append(  # noqa: SLF001 - the library has no fields
            parse_xml(f'<w:fldSimple {_W} w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        )
    paragraph.add_run(" 页")


def _centred(document: "Document", text: str, size: int) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run: Any = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = "Times New Roman"
    run.element.rPr.rFonts.set(_name("eastAsia"), "黑体")


def _table(
    document: "Document", heads: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[int]
) -> None:
    """Written as XML at once: the library's own way takes minutes for thousands of rows."""
    from docx.oxml import parse_xml

    widths = [_ACROSS * share // sum(shares) for share in shares]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(_row(row, widths) for row in rows)
    table = (
        f'<w:tbl {_W}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="60" w:type="dxa"/><w:tblBorders>{_EDGES}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/>{_INSIDE}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{_row(heads, widths, header=True)}{body}</w:tbl>"
    )
    last: Any = document.element.body
    last.insert(len(last) - 1, parse_xml(table))


def _row(cells: Sequence[str], widths: Sequence[int], *, header: bool = False) -> str:
    kept = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
    inner = "".join(_cell(text, width, header=header) for text, width in zip(cells, widths, strict=True))
    return f"<w:tr>{kept}{inner}</w:tr>"


def _cell(text: str, width: int, *, header: bool) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E8ECEF"/>' if header else ""
    own = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
    return f"<w:tc>{own}{''.join(_paragraph(line, header=header) for line in text.split(chr(10)))}</w:tc>"


def _paragraph(line: str, *, header: bool) -> str:
    font = '<w:rFonts w:eastAsia="黑体"/>' if header else ""
    place = '<w:jc w:val="center"/>' if header else ""
    inner = escape(writable(line)).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return (
        f'<w:p><w:pPr><w:spacing w:after="0"/>{place}</w:pPr><w:r><w:rPr>{font}<w:sz w:val="{_SIZE}"/></w:rPr>'
        f'<w:t xml:space="preserve">{inner}</w:t></w:r></w:p>'
    )


def _saved(document: "Document") -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
