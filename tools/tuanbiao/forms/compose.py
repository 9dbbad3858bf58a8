"""A parsed text to what is set: computed numbers, captions with their tables, references that read, footnotes at its end."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ..parse.blocks import Document
from ..parse.clauses import Clause, captions, outline, resolve
from ..parse.inline import reader
from ..parse.markdown import TABLE, UNIT
from .composition import (
    Align,
    Block,
    Blocks,
    Caption,
    CodeBlock,
    Figure,
    Footnote,
    Footnotes,
    Formula,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Runs,
    Stressed,
    Table,
)
from .inline import OWN_ID, Inline, labelled, tex, without, words, written

_NUMBER = re.compile(r"（.*）")
_FIGURE = "图"
_LISTS = ("bullet_list", "ordered_list")
_ALIGNED: dict[str, Align] = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}


def compose(document: Document, *, numbered: bool = True) -> Blocks:
    """All blocks of a text; nothing of one that passed a cap. Without numbers, references read the headings that they lead to."""
    return _Composer(document, numbered=numbered).blocks if document.parsed else ()


@cache
def _reader() -> MarkdownIt:
    return reader()


class _Composer:
    """Reads one document."""

    def __init__(self, document: Document, *, numbered: bool) -> None:
        self._first = document.first_line
        self._clauses = outline(document) if numbered else tuple(_unnumbered(document))
        self._captions = {one.span.line: one for one in captions(document)} if numbered else {}
        named = {one.id: one.title for one in document.headings if one.id}
        self._ids: set[str] = set()
        self._depths: list[int] = []
        self._depth = 0
        root = SyntaxTreeNode(_reader().parse(document.text))
        self._inline = Inline(resolve(document) if numbered else named, _counted(root))
        self.blocks = (*self._read(root.children, top=True), *self._end(root))

    def _end(self, root: SyntaxTreeNode) -> Iterator[Footnotes]:
        """The footnotes, those that are referred to first."""
        texts: dict[str, Runs] = {}
        for node in root.children:
            if "footnote" in node.meta:
                texts.setdefault(str(node.meta["footnote"]), self._inline.line(node))
        if texts:
            notes = (
                Footnote(name, number, texts[name], name in self._inline.met)
                for name, number in self._inline.footnotes.items()
            )
            yield Footnotes(tuple(notes))

    def _read(self, nodes: Sequence[SyntaxTreeNode], *, top: bool = False) -> Iterator[Block]:
        """Every block; a caption and a unit go to the table behind them."""
        above: list[Block] = []
        for node in nodes:
            if node.type == "table":
                yield self._table(node, above)
                above = []
            for one in self._block(node, top=top):
                if not _joins(one, above):
                    yield from above
                    above = []
                if _waits(one):
                    above.append(one)
                else:
                    yield one
        yield from above

    def _block(self, node: SyntaxTreeNode, *, top: bool) -> Iterator[Block]:
        if node.type == "heading":
            yield self._title(node) if top else Paragraph((Stressed(self._inline.line(node), strong=True),))
        elif node.type in ("fence", "code_block"):
            yield CodeBlock(node.content.rstrip("\n"))
        elif node.type == "hr":
            yield Rule()
        elif node.type == "blockquote":
            yield Quote(tuple(self._read(node.children)))
        elif node.type in _LISTS:
            yield self._list(node)
        elif node.type == "paragraph" and "footnote" not in node.meta:
            yield from self._paragraph(node)

    def _title(self, node: SyntaxTreeNode) -> Heading:
        clause = self._clauses[len(self._depths)]
        self._depths.append(0 if clause.parent is None else self._depths[clause.parent] + 1)
        title = words(clause.title) if clause.kind == "annex" else self._inline.line(node)
        own = self._claim(clause.id)
        return Heading(
            clause.level, self._depths[-1], clause.kind, clause.number, title, own, clause.normative
        )

    def _list(self, node: SyntaxTreeNode) -> Listing:
        self._depth += 1
        items = tuple(tuple(self._read(item.children)) for item in node.children)
        self._depth -= 1
        start = int(node.attrs.get("start", 1))
        return Listing(node.type == "ordered_list", self._depth + 1, items, start, _is_loose(node))

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        image = _only_image(node)
        if image is not None:
            yield self._figure(node, image)
            return
        formula = _only_formula(node)
        if formula is not None:
            yield self._formula(node, formula)
            return
        runs = self._inline.line(node)
        source = _source(node)
        if source.startswith(TABLE):
            yield self._caption(node, without(len(TABLE), runs))
        elif UNIT.fullmatch(OWN_ID.sub("", source)):
            yield Paragraph(runs, "unit")
        elif runs:
            yield labelled(runs)

    def _figure(self, node: SyntaxTreeNode, image: SyntaxTreeNode) -> Figure:
        return Figure(
            self._caption(node, words(written(image).strip()), _FIGURE), str(image.attrs.get("src", ""))
        )

    def _caption(self, node: SyntaxTreeNode, title: Runs, label: str = "") -> Caption:
        """The words of a caption with its number; where it has none, it is told by `label`."""
        found = self._captions.get(self._place(node))
        return Caption(found.label if found else label, title, self._claim(found.id if found else None))

    def _formula(self, node: SyntaxTreeNode, formula: SyntaxTreeNode) -> Formula:
        found = self._captions.get(self._place(node))
        number = _NUMBER.search(found.label) if found else None
        own = self._claim(found.id if found else None)
        return Formula(tex(formula), own, number[0] if number else "")

    def _table(self, node: SyntaxTreeNode, above: Sequence[Block]) -> Table:
        caption = next((one for one in above if isinstance(one, Caption)), None)
        unit = next((one.runs for one in above if isinstance(one, Paragraph)), ())
        rows = [row.children for part in node.children for row in part.children]
        head, *body = (tuple(self._inline.line(cell) for cell in row) for row in rows)
        aligned = tuple(_ALIGNED.get(str(cell.attrs.get("style", ""))) for cell in rows[0])
        return Table(caption, unit, aligned, head, tuple(body))

    def _place(self, node: SyntaxTreeNode) -> int:
        return (node.map or (0, 0))[0] + self._first

    def _claim(self, own: str | None) -> str | None:
        """The id where it is the first of its kind, which is the one that references mean."""
        if own is None or own in self._ids:
            return None
        self._ids.add(own)
        return own


def _unnumbered(document: Document) -> Iterator[Clause]:
    for one in document.headings:
        yield Clause(one.id, one.title, None, one.level, "clause", None, one.span, "", None)


def _counted(root: SyntaxTreeNode) -> dict[str, int]:
    """The numbers of the footnotes, as they are met; nothing written is lost."""
    met = (one.info for one in root.walk() if one.type == "footnote")
    names = (str(one.meta["footnote"]) for one in root.children if "footnote" in one.meta)
    return {name: number for number, name in enumerate(dict.fromkeys((*met, *names)), start=1)}


def _waits(block: Block) -> bool:
    """Whether a block belongs to the table that may follow."""
    return isinstance(block, Caption) or (isinstance(block, Paragraph) and block.role == "unit")


def _joins(block: Block, above: Sequence[Block]) -> bool:
    """Whether a block is the unit that belongs to the same table as the caption above it."""
    return _waits(block) and isinstance(block, Paragraph) and bool(above) and isinstance(above[-1], Caption)


def _source(node: SyntaxTreeNode) -> str:
    return "".join(child.content for child in node.children if child.type == "inline")


def _inner(node: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [child for inline in node.children for child in inline.children]


def _is_only(node: SyntaxTreeNode, held: SyntaxTreeNode) -> bool:
    """Whether a paragraph holds nothing else besides its id."""
    rest = "".join(written(child) for child in _inner(node) if child is not held)
    return not OWN_ID.sub("", rest).strip()


def _only_image(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    images = [child for child in _inner(node) if child.type == "image"]
    return images[0] if len(images) == 1 and _is_only(node, images[0]) else None


def _only_formula(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    first = next(iter(_inner(node)), None)
    is_apart = first is not None and first.type == "math" and first.markup == "$$"
    return first if is_apart and first is not None and _is_only(node, first) else None


def _is_loose(node: SyntaxTreeNode) -> bool:
    """Whether any item below holds more than lines."""
    return any(
        one.type not in (*_LISTS, "list_item", "inline") and not (one.type == "paragraph" and one.hidden)
        for one in node.walk(include_self=False)
        if one.parent is not None and one.parent.type == "list_item"
    )
