"""The blocks of a standard's text as Word's paragraphs and tables."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.tree import SyntaxTreeNode

from ...parse.blocks import Document
from ...parse.clauses import Caption, Clause, captions, outline
from .inline import Given, display, formula, picture, plain, runs
from .styles import ANNEX_NUMBERS, DASHES, FIRST_CAPTION, FIRST_LIST, LETTERS, STEP, TEXT_NUMBERS
from .xml import run, w

_CAPTION = "表："
_NOTE = re.compile(r"注[0-9]*：")
_EXAMPLE = re.compile(r"示例[0-9]*：")
_LISTS = ("bullet_list", "ordered_list")
_NATURE = {True: "（规范性）", False: "（资料性）", None: ""}
_FRONT = ("foreword", "introduction")
_BACK = ("bibliography", "index")
_DEEPEST = 5  # numbered levels below a chapter
_ALIGN = {"text-align:left": "left", "text-align:right": "right", "text-align:center": "center"}


def paragraph(style: str, inside: str, properties: str = "") -> str:
    """A paragraph of a style; `properties` follow the style in the order of the schema."""
    return w("p", w("pPr", w("pStyle", val=style), properties), inside)


def numbered(list_: int, level: int) -> str:
    """The property that gives a paragraph its place in a list."""
    return w("numPr", w("ilvl", val=level), w("numId", val=list_))


def heading_style(clause: Clause, depth: int) -> tuple[str, str]:
    """The style of a clause's heading and the properties besides; `depth` counts from its chapter or annex."""
    level = min(depth, _DEEPEST)
    if clause.kind in _FRONT:
        return "FrontTitle", ""
    if clause.kind in _BACK:
        return "BackTitle", ""
    if clause.kind == "annex":
        return "AnnexTitle", ""
    if clause.kind == "annex-clause":
        return f"Annex{level}", ""
    if clause.kind == "term":
        return "Term", numbered(TEXT_NUMBERS, level)
    return f"Heading{level + 1}", ""


class Body:
    """Writes the blocks of one document; `given` gathers what they need of the package."""

    def __init__(self, document: Document, given: Given) -> None:
        self._given = given
        self._first = document.first_line
        self._clauses = outline(document)
        self._captions = {one.span.line: one for one in captions(document)}
        self._place = -1
        self._untitled: tuple[Clause, str] | None = None

    def write(self, nodes: Sequence[SyntaxTreeNode]) -> Iterator[tuple[Clause | None, str]]:
        """Every block with the clause that it belongs to."""
        for node in nodes:
            if node.type == "heading":
                yield from self._flush()
                self._place += 1
                written = self._heading(node)
                yield self._clause, written
            else:
                for written in self._blocks([node], 0):
                    yield self._clause, written
        yield from self._flush()

    @property
    def _clause(self) -> Clause | None:
        return self._clauses[self._place] if self._place >= 0 else None

    def depth(self, clause: Clause) -> int:
        """How many clauses stand above this one."""
        count = 0
        while clause.parent is not None:
            clause = self._clauses[clause.parent]
            count += 1
        return count

    def _heading(self, node: SyntaxTreeNode) -> str:
        clause = self._clauses[self._place]
        if clause.kind == "introduction" or (self._top(clause) == "introduction"):
            style, properties = self._introduction(clause)
        else:
            style, properties = heading_style(clause, self.depth(clause))
        if not clause.title and clause.parent is not None:
            self._untitled = clause, style
            return ""
        inside = self._annex(clause) if clause.kind == "annex" else runs(self._given, node)
        return paragraph(style, self._given.marked(clause.id, inside), properties)

    def _top(self, clause: Clause) -> str:
        while clause.parent is not None:
            clause = self._clauses[clause.parent]
        return clause.kind

    def _introduction(self, clause: Clause) -> tuple[str, str]:
        return ("FrontTitle" if clause.kind == "introduction" else "IntroClause"), ""

    def _annex(self, clause: Clause) -> str:
        """Number, nature and title, each on a line of its own (GB/T 1.1—2020, 8.9)."""
        return run("\n".join(("", *filter(None, (_NATURE[clause.normative], clause.title)))))

    def _flush(self) -> Iterator[tuple[Clause | None, str]]:
        """The number of a clause without title under which no paragraph followed."""
        if self._untitled:
            yield self._clause, self._number("")

    def _number(self, inside: str) -> str:
        """The first paragraph of a clause without title, behind its number."""
        assert self._untitled is not None
        clause, style = self._untitled
        self._untitled = None
        list_ = ANNEX_NUMBERS if style.startswith("Annex") else TEXT_NUMBERS
        place = numbered(list_, min(self.depth(clause), _DEEPEST))
        return paragraph("Untitled", self._given.marked(clause.id, inside), place)

    def _blocks(self, nodes: Sequence[SyntaxTreeNode], depth: int) -> Iterator[str]:
        for node in nodes:
            if self._untitled and node.type != "paragraph":
                yield self._number("")
            yield from self._block(node, depth)

    def _block(self, node: SyntaxTreeNode, depth: int) -> Iterator[str]:
        if node.type == "paragraph":
            yield from self._paragraph(node, depth)
        elif node.type in _LISTS:
            yield from self._list(node, depth)
        elif node.type == "table":
            yield self._table(node)
        elif node.type in ("fence", "code_block"):
            yield paragraph("Code", run(node.content.removesuffix("\n")), _indent(depth))
        elif node.type == "blockquote":
            yield from self._quote(node)
        elif node.type == "heading":  # in a list or quotation, where it heads no clause
            yield paragraph("Text", runs(self._given, node), _indent(depth))

    def _quote(self, node: SyntaxTreeNode) -> Iterator[str]:
        for child in node.children:
            if child.type == "paragraph":
                yield paragraph("Quotation", runs(self._given, child))
            else:
                yield from self._blocks([child], 0)

    def _paragraph(self, node: SyntaxTreeNode, depth: int) -> Iterator[str]:
        inline = node.children[0] if node.children else None
        caption = self._captions.get((node.map or (0, 0))[0] + self._first)
        image = _only_image(node)
        tex = display(inline.content) if inline else ""
        if image is not None and caption is not None and caption.kind == "figure" and not depth:
            yield paragraph("Figure", picture(self._given, image))
            yield self._captioned("FigureTitle", caption, run(plain(image)))
        elif caption is not None and caption.kind == "table" and not depth:
            inside = runs(self._given, node).replace(f">{_CAPTION}", ">", 1)
            yield self._captioned("TableTitle", caption, inside)
        elif tex:
            yield paragraph("Formula", formula(tex), _indent(depth))
        elif self._untitled:
            yield self._number(runs(self._given, node))
        else:
            yield paragraph(_style(node, depth), runs(self._given, node), _indent(depth))

    def _captioned(self, style: str, caption: Caption, inside: str) -> str:
        """A caption with its number; in an annex those of each kind have a list of their own."""
        marked = self._given.marked(caption.id, inside)
        label, dot, _ = caption.label.rpartition(".")
        if not dot:
            return paragraph(style, marked)
        captions = self._given.captions
        if f"{label}." not in captions:
            captions.append(f"{label}.")
        place = numbered(FIRST_CAPTION + captions.index(f"{label}."), 0)
        return paragraph(f"Annex{style}", marked, place)

    def _list(self, node: SyntaxTreeNode, depth: int) -> Iterator[str]:
        ordered = node.type == "ordered_list"
        start = int(node.attrs.get("start", 1)) if ordered else 1
        self._given.lists.append((LETTERS if ordered else DASHES, depth, start))
        own = FIRST_LIST + len(self._given.lists) - 1
        for item in node.children:
            starts = bool(item.children) and item.children[0].type == "paragraph"
            yield paragraph(
                "Item", runs(self._given, item.children[0]) if starts else "", numbered(own, depth)
            )
            yield from self._blocks(item.children[starts:], depth + 1)

    def _table(self, node: SyntaxTreeNode) -> str:
        rows = [row for section in node.children for row in section.children]
        columns = max(len(row.children) for row in rows)
        grid = w("tblGrid", *[w("gridCol", w=9354 // columns)] * columns)
        properties = w(
            "tblPr",
            w("tblStyle", val="TableGrid"),
            w("tblW", w=5000, type="pct"),
            w("jc", val="center"),
        )
        written = (self._row(row, head=not at) for at, row in enumerate(rows))
        return w("tbl", properties, grid, *written) + paragraph("TableText", "")

    def _row(self, row: SyntaxTreeNode, *, head: bool) -> str:
        repeated = w("trPr", w("cantSplit"), w("tblHeader") if head else "")
        cells = []
        for cell in row.children:
            align = _ALIGN.get(str(cell.attrs.get("style", "")))
            properties = w("jc", val=align) if align else ""
            cells.append(w("tc", w("tcPr"), paragraph("TableText", runs(self._given, cell), properties)))
        return w("tr", repeated, *cells)


def _style(node: SyntaxTreeNode, depth: int) -> str:
    words = plain(node)
    if _NOTE.match(words):
        return "Note"
    if _EXAMPLE.match(words):
        return "Example"
    return "ItemMore" if depth else "Text"


def _indent(depth: int) -> str:
    """The indentation of what belongs to an item; `depth` lists are around it."""
    return w("ind", left=STEP * (depth + 1), firstLine=0) if depth else ""


def _only_image(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    inner = [child for inline in node.children for child in inline.children]
    images = [child for child in inner if child.type == "image"]
    return images[0] if len(images) == 1 else None
