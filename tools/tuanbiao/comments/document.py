"""Tables of a .docx document as rows of text, as they read with all tracked changes accepted."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ..words import Words
from .sheet import MAX_COLUMNS, Row, Sheet, UnreadableError, clean, too_large

_Element = Any  # lxml brings no types
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACES = {"w": _W[1:-1]}
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_DAMAGED = Words(
    "文档的内容不合规范，读不出：请用 Word 打开后重新保存",
    "the document is malformed and cannot be read: open it in Word and save it again",
)


def read(content: bytes) -> tuple[Sheet, ...]:
    """Every table that stands in no other, in order, the lines before it as rows of one cell under the number 0."""
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError  # type: ignore[import-untyped]  # it brings no types

    try:
        body: Any = Document(BytesIO(content)).element.body
    except (OpcError, LxmlError, ValueError, TypeError, KeyError, AttributeError):
        raise UnreadableError(_DAMAGED) from None
    return tuple(_tables(body))


def _tables(body: _Element) -> Iterator[Sheet]:
    place = 0
    before: list[str] = []
    for element in body.iter(f"{_W}p", f"{_W}tbl"):
        if next(element.iterancestors(f"{_W}tbl"), None) is not None:
            continue
        if element.tag == f"{_W}p":
            before.append(clean(_paragraph(element)))
        else:
            place += 1
            lines = [Row(0, (line,), frozenset({0})) for line in before if line]
            before = []
            yield Sheet(f"表 {place}", (*lines, *_table(element)))


def _table(table: _Element) -> Iterator[Row]:
    above: dict[int, str] = {}
    for number, element in enumerate(_rows(table), 1):
        cells: dict[int, str] = {}
        own: set[int] = set()
        for at, cell in _cells(element):
            if at >= MAX_COLUMNS:
                raise too_large()
            if not _continues(cell):
                above[at] = _text(cell)
                own |= {at} if above[at] else set()
            cells[at] = above.get(at, "")
        width = max(cells, default=-1) + 1
        yield Row(number, tuple(cells.get(at, "") for at in range(width)), frozenset(own))


def _rows(table: _Element) -> Iterator[_Element]:
    """The table's own rows, those in content controls included, without those deleted."""
    for row in table.iter(f"{_W}tr"):
        deleted = row.find("w:trPr/w:del", _SPACES) is not None
        if not deleted and next(row.iterancestors(f"{_W}tbl"), None) is table:
            yield row


def _cells(row: _Element) -> Iterator[tuple[int, _Element]]:
    """Each cell with its column; one that spans several stands at the first."""
    before = row.find("w:trPr/w:gridBefore", _SPACES)
    at = _number(before)
    for cell in row.iter(f"{_W}tc"):
        if next(cell.iterancestors(f"{_W}tr"), None) is row:
            yield at, cell
            at += max(_number(cell.find("w:tcPr/w:gridSpan", _SPACES)), 1)


def _number(element: _Element | None) -> int:
    written = "" if element is None else str(element.get(f"{_W}val", ""))
    return int(written) if written.isdecimal() and len(written) < 4 else 0


def _continues(cell: _Element) -> bool:
    """Whether it is merged with the cell above."""
    merge = cell.find("w:tcPr/w:vMerge", _SPACES)
    return merge is not None and merge.get(f"{_W}val", "continue") == "continue"


def _text(cell: _Element) -> str:
    return clean("\n".join(_paragraph(one) for one in cell.iter(f"{_W}p")))


def _paragraph(paragraph: _Element) -> str:
    """Inserted text is text; deleted text is kept under another name."""
    return "".join(
        (one.text or "") if one.tag == f"{_W}t" else _BREAKS.get(str(one.tag), "") for one in paragraph.iter()
    )
