"""The blocks of a standard's text as Word's paragraphs and tables."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..columns import shares
from ..composition import (
    Block,
    Blocks,
    Caption,
    CodeBlock,
    Figure,
    Footnotes,
    Formula,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Runs,
    Table,
    plain,
)
from ..parts import RunIn, are_short, run_in
from .inline import Given, Inline, formula
from .styles import (
    ANNEX_NUMBERS,
    DASHES,
    FIRST_CAPTION,
    FIRST_LIST,
    LETTERS,
    STEP,
    TEXT_NUMBERS,
)
from .xml import field, run, w

_ACROSS = 9354  # twentieths of a point between the margins
_DEEPEST = 5  # numbered levels below a chapter
_TERM = "\n　　"  # a term stands below its number (GB/T 1.1—2020, 8.7.3)
_APART = 640  # two characters of a title that is two long
_THICK = 8  # eighths of a point
_ROLES = {"note": "Note", "example": "Example"}
_STYLES = {"表": "TableTitle", "图": "FigureTitle"}
_TITLES = {
    "foreword": "FrontTitle",
    "introduction": "FrontTitle",
    "annex": "AnnexTitle",
    "bibliography": "BackTitle",
    "index": "BackTitle",
}


def paragraph(style: str, inside: str, properties: str = "") -> str:
    """A paragraph of a style; `properties` follow the style in the order of the schema."""
    return w("p", w("pPr", w("pStyle", val=style), properties), inside)


def numbered(list_: int, level: int) -> str:
    """The property that gives a paragraph its place in a list."""
    return w("numPr", w("ilvl", val=level), w("numId", val=list_))


class Body:
    """Writes the blocks of one document; `given` gathers what they need of the package."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._inline = Inline(given)
        # What writes each kind of block within so many lists.
        self._write: Mapping[type[Block], Callable[[Any, int], str]] = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Caption: self._caption,
            Formula: self._formula,
            CodeBlock: lambda block, depth: paragraph("Code", run(block.text), _indent(depth)),
            Quote: self._quote,
            Listing: self._listing,
            Table: self._table,
            Figure: self._figure,
            Rule: lambda _block, _depth: "",
            Footnotes: self._footnotes,
        }

    def write(self, blocks: Blocks, depth: int = 0) -> Iterator[str]:
        """Every block, within so many lists."""
        for block in run_in(blocks):
            yield self._run_in(block) if isinstance(block, RunIn) else self._write[type(block)](block, depth)

    def _runs(self, runs: Runs) -> str:
        return self._inline.write(runs)

    def _heading(self, block: Heading, _depth: int) -> str:
        inside = run(_annexed(block)) if block.kind == "annex" else self._runs(block.title)
        if block.kind in ("foreword", "introduction"):
            inside = _apart(block.words)
        elif block.kind == "term":
            inside = run(_TERM) + inside
        return paragraph(_style(block), self._given.marked(block.id, inside), _place(block))

    def _run_in(self, clause: RunIn) -> str:
        """The first paragraph of a clause without title, behind its number."""
        inside = self._given.marked(clause.heading.id, self._runs(clause.runs))
        level = min(clause.heading.depth, _DEEPEST)
        list_ = ANNEX_NUMBERS if clause.heading.kind == "annex-clause" else TEXT_NUMBERS
        return paragraph("Untitled", inside, numbered(list_, level))

    def _paragraph(self, block: Paragraph, depth: int) -> str:
        style = _ROLES.get(block.role, "ItemMore" if depth else "Text")
        properties = w("jc", val="right") if block.role == "unit" else _indent(depth)
        return paragraph(style, run(block.label) + self._runs(block.runs), properties)

    def _quote(self, block: Quote, _depth: int) -> str:
        return "".join(
            paragraph("Quotation", run(one.label) + self._runs(one.runs))
            if isinstance(one, Paragraph)
            else "".join(self.write((one,)))
            for one in block.blocks
        )

    def _formula(self, block: Formula, depth: int) -> str:
        """A formula in the middle, its number, which Word counts, at the right end of the line."""
        shown = formula(block.source, display=True)
        if not block.number:
            return paragraph("Formula", shown, _indent(depth))
        before, dot, count = block.number.strip("（）").rpartition(".")
        counted = field(f"SEQ 公式{before} \\* ARABIC", run(count))
        number = self._given.marked(block.id, run(f"（{before}{dot}") + counted + run("）"))
        tab = w("r", w("tab"))
        return paragraph("NumberedFormula", f"{tab}{shown}{tab}{number}")

    def _caption(self, block: Caption, _depth: int) -> str:
        """A caption with its number; in an annex those of each kind have a list of their own."""
        inside = self._runs(block.title)
        if not block.label or block.label in _STYLES:
            return paragraph("Text", run("" if block.label else "表：") + inside)
        marked = self._given.marked(block.id, inside)
        style = _STYLES[block.label[0]]
        label, dot, _ = block.label.rpartition(".")
        if not dot:
            return paragraph(style, marked)
        captions = self._given.captions
        if f"{label}." not in captions:
            captions.append(f"{label}.")
        return paragraph(f"Annex{style}", marked, numbered(FIRST_CAPTION + captions.index(f"{label}."), 0))

    def _figure(self, block: Figure, depth: int) -> str:
        picture = self._runs((Picture(plain(block.caption.title), block.path),))
        if block.caption.label in _STYLES:
            return paragraph("ItemMore" if depth else "Text", picture, _indent(depth))
        return paragraph("Figure", picture) + self._caption(block.caption, depth)

    def _listing(self, block: Listing, depth: int) -> str:
        self._given.lists.append((LETTERS if block.ordered else DASHES, depth, block.start))
        own = FIRST_LIST + len(self._given.lists) - 1
        return "".join("".join(self._item(item, own, depth)) for item in block.items)

    def _item(self, item: Blocks, own: int, depth: int) -> Iterator[str]:
        """An item's first paragraph stands behind its mark."""
        first = item[0] if item else None
        starts = isinstance(first, Paragraph)
        inside = run(first.label) + self._runs(first.runs) if isinstance(first, Paragraph) else ""
        yield paragraph("Item", inside, numbered(own, depth))
        yield from self.write(item[1:] if starts else item, depth + 1)

    def _table(self, block: Table, depth: int) -> str:
        wide = shares([[plain(cell) for cell in row] for row in (block.head, *block.rows)])
        widths = [_ACROSS * one // sum(wide) for one in wide]
        grid = w("tblGrid", *(w("gridCol", w=one) for one in widths))
        properties = w(
            "tblPr",
            w("tblStyle", val="TableGrid"),
            w("tblW", w=5000, type="pct"),
            w("jc", val="center"),
            w("tblBorders", *(_line(edge) for edge in ("top", "left", "bottom", "right"))),
        )
        above = self._caption(block.caption, depth) if block.caption else ""
        unit = self._paragraph(Paragraph(block.unit, "unit"), depth) if block.unit else ""
        sides = tuple(w("jc", val=side) if side else "" for side in block.aligned)
        styles = tuple("TableMiddle" if one else "TableText" for one in are_short(block))
        rows = (self._row(tuple(zip(widths, styles, sides, row, strict=True))) for row in block.rows)
        heads = ("TableMiddle",) * len(widths)
        head = self._row(tuple(zip(widths, heads, sides, block.head, strict=True)), head=True)
        return above + unit + w("tbl", properties, grid, head, *rows) + paragraph("TableText", "")

    def _row(self, cells: tuple[tuple[int, str, str, Runs], ...], *, head: bool = False) -> str:
        repeated = w("trPr", w("cantSplit"), w("tblHeader") if head else "")
        below = w("tcBorders", _line("bottom")) if head else ""
        written = (
            w(
                "tc",
                w("tcPr", w("tcW", w=wide, type="dxa"), below, w("vAlign", val="center")),
                paragraph(style, self._runs(runs), side),
            )
            for wide, style, side, runs in cells
        )
        return w("tr", repeated, *written)

    def _footnotes(self, block: Footnotes, _depth: int) -> str:
        """Those that nothing refers to, which Word would show nowhere."""
        left = (note for note in block.notes if not note.is_met)
        return "".join(paragraph("Note", run(f"{note.number})　") + self._runs(note.runs)) for note in left)


def _style(block: Heading) -> str:
    """The style of a heading; its depth counts from its chapter or annex."""
    if block.kind in _TITLES:
        return _TITLES[block.kind]
    level = min(block.depth, _DEEPEST)
    if _is_introductory(block):
        return "IntroClause"
    if block.kind == "annex-clause":
        return f"Annex{level}"
    return "Term" if block.kind == "term" else f"Heading{level + 1}"


def _place(block: Heading) -> str:
    """The place in a list that is not that of the style."""
    if block.kind == "term":
        return numbered(TEXT_NUMBERS, min(block.depth, _DEEPEST))
    is_unnumbered = block.kind == "clause" and block.number is None
    return numbered(0, 0) if is_unnumbered else ""


def _is_introductory(block: Heading) -> bool:
    return block.kind == "clause" and (block.number or "").startswith("0.")


def _annexed(block: Heading) -> str:
    """Number, nature and title, each on a line of its own (GB/T 1.1—2020, 8.9)."""
    return "\n".join(("", *filter(None, (block.nature, block.words))))


def _apart(title: str) -> str:
    """A title of two characters with room for two between them, which is none of its words."""
    if len(title) != len("前言"):
        return run(title)
    return run(title[0], w("spacing", val=_APART)) + run(title[1])


def _line(edge: str) -> str:
    """A line around a table or below its head."""
    return w(edge, val="single", sz=_THICK, space=0, color="auto")


def _indent(depth: int) -> str:
    """The indentation of what belongs to an item; `depth` lists are around it."""
    return w("ind", left=STEP * (depth + 1), firstLine=0) if depth else ""
