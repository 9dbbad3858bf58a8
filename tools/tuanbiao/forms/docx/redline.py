"""A redline as a Word document with tracked changes: accepted it reads as the newer text, rejected as the older."""

import re
from collections.abc import Iterator

from ...redline.blocks import plain
from ...redline.compare import clauses
from ...redline.values import BlockChange, ClauseChange, Kind, Row, Run, Runs, Side
from ...redline.words import runs as compared
from ...standard import Standard
from .body import paragraph
from .cover import section
from .inline import Given
from .styles import DASHES
from .write import assemble
from .xml import run, w

_STYLES: dict[Kind, str] = {
    "item": "Item",
    "quote": "Quotation",
    "note": "Note",
    "example": "Example",
    "caption": "TableTitle",
    "figure": "FigureTitle",
    "formula": "Formula",
    "code": "Code",
}
_UNNUMBERED = w("numPr", w("ilvl", val=0), w("numId", val=0))
_DASHED = w("numPr", w("ilvl", val=0), w("numId", val=DASHES))
_DEEPEST = 6


def write(old: Standard, new: Standard, before: Side, after: Side) -> bytes:
    """The bytes of a .docx file; the changes are tracked under the two texts' numbers or names, without a day."""
    name = " → ".join(_names(old, new) or (before.name, after.name))
    tracked = _Tracked(name)
    titles = ((one.index.data.title, one.index.data.title_en or "") for one in (old, new))
    title, english = (
        compared(plain("paragraph", left), plain("paragraph", right))
        for left, right in zip(*titles, strict=True)
    )
    paragraphs = [
        tracked.paragraph("TextTitle", title),
        *([tracked.paragraph("CoverTitleEnglish", english)] if english else []),
        *(
            one
            for clause in clauses(old.index.body, new.index.body, moves=False)
            for one in tracked.clause(clause)
        ),
        section(form="decimal", last=True),
    ]
    return assemble(paragraphs, Given(frozenset(), {}, {}), name, (new.index.data.title, name))


def _names(old: Standard, new: Standard) -> tuple[str, ...]:
    """The numbers of two editions, by which readers know them; nothing where these are not two."""
    numbers = tuple(one.index.data.number for one in (old, new) if one.index.data.number)
    return numbers if len(set(numbers)) > 1 else ()


class _Tracked:
    """Writes what differs; each change has a number of its own."""

    def __init__(self, author: str) -> None:
        self._author = author
        self._count = 0

    def clause(self, clause: ClauseChange) -> Iterator[str]:
        """The heading of a clause and its blocks."""
        if clause.level:
            style, properties = _heading(clause)
            yield self.paragraph(style, clause.title, properties, clause.status)
        for block in clause.blocks:
            yield from self._block(block)

    def paragraph(self, style: str, runs: Runs, properties: str = "", status: str = "") -> str:
        """A paragraph; where all of it is new or deleted its end is so, too, and no empty one stays behind."""
        kind = {"new": "ins", "deleted": "del"}.get(status)
        mark = w("rPr", self._mark(kind)) if kind else ""
        return paragraph(style, "".join(self._run(one) for one in runs), properties + mark)

    def _block(self, block: BlockChange) -> Iterator[str]:
        if block.kind == "table":
            yield self._table(block)
            yield self.paragraph("TableText", (), "", block.status)
        else:
            properties = {"item": _DASHED, "caption": _UNNUMBERED, "figure": _UNNUMBERED}.get(block.kind, "")
            yield self.paragraph(_STYLES.get(block.kind, "Text"), block.runs, properties, block.status)

    def _table(self, block: BlockChange) -> str:
        columns = max((len(row.cells) for row in block.rows), default=1)
        grid = w("tblGrid", *[w("gridCol", w=9354 // columns)] * columns)
        properties = w("tblPr", w("tblStyle", val="TableGrid"), w("tblW", w=5000, type="pct"))
        return w("tbl", properties, grid, *(self._row(row) for row in block.rows))

    def _row(self, row: Row) -> str:
        kind = {"new": "ins", "deleted": "del"}.get(row.status)
        properties = w("trPr", self._mark(kind)) if kind else ""
        cells = (w("tc", w("tcPr"), self.paragraph("TableText", cell, "", row.status)) for cell in row.cells)
        return w("tr", properties, *cells)

    def _run(self, one: Run) -> str:
        if one.status == "same":
            return run(one.text)
        if one.status == "inserted":
            return self._mark("ins", run(one.text))
        return self._mark("del", run(one.text, name="delText"))

    def _mark(self, kind: str, inside: str = "") -> str:
        self._count += 1
        return w(kind, inside, id=self._count, author=self._author)


def _heading(clause: ClauseChange) -> tuple[str, str]:
    """The style of a heading, by the number that the clause has or had; Word counts anew."""
    number = clause.after or clause.before or ""
    level = min(clause.level, _DEEPEST)
    if number.startswith("附录"):
        return "AnnexTitle", ""
    if re.match("[A-Z]", number):
        return f"Annex{max(level - 1, 1)}", ""
    if number.startswith("0."):
        return "IntroClause", ""
    return (f"Heading{level}", "") if number else ("FrontTitle", w("pageBreakBefore", val=0))
