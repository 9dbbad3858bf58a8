"""A parsed text to what is set: computed numbers, captions above their tables, references that read."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ..facts.breaks import gap
from ..parse.blocks import Document
from ..parse.clauses import Caption, captions, outline, resolve
from ..parse.inline import reader
from .composition import (
    Align,
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Figure,
    Formula,
    Heading,
    Link,
    Listing,
    Paragraph,
    Quote,
    Reference,
    Rule,
    Run,
    Runs,
    Stressed,
    Table,
    Text,
)

_OWN_ID = re.compile(r"\s*\{#[^{}]*\}\s*\Z")
_LABEL = re.compile(r"(?:(?P<note>注)|(?P<example>示例))[0-9]*：")
_FORMULA = re.compile(r"\$\$(.+?)(?:\$\$\s*)?", re.DOTALL)
_TABLE = "表："
_WEB = re.compile(r"https?://[^\s<>\"'\\^`{|}]+|mailto:[^\s<>\"'\\^`{|}:]+@[^\s<>\"'\\^`{|}:]+")
_ALIGNED: dict[str, Align] = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}


def compose(document: Document) -> Blocks:
    """All blocks of a text that could be parsed."""
    return _Composer(document).blocks


@cache
def _reader() -> MarkdownIt:
    return reader()


class _Composer:
    """Reads one document."""

    def __init__(self, document: Document) -> None:
        self._first = document.first_line
        self._clauses = outline(document)
        self._captions = {one.span.line: one for one in captions(document)}
        self._labels = resolve(document)
        self._ids: set[str] = set()
        self._heading = 0
        self._depth = 0
        root = SyntaxTreeNode(_reader().parse(document.text))
        self.blocks = tuple(self._read(root.children, top=True))

    def _read(self, nodes: Sequence[SyntaxTreeNode], *, top: bool = False) -> Iterator[Block]:
        """Every block; a caption goes to the table behind it."""
        caption: tuple[Caption | None, Runs] | None = None
        for node in nodes:
            if caption and node.type != "table":
                yield self._stray(*caption)
            if node.type == "table":
                yield self._table(node, *(caption or (None, ())))
                caption = None
                continue
            caption = self._caption(node)
            if caption is None:
                yield from self._block(node, top=top)
        if caption:
            yield self._stray(*caption)

    def _block(self, node: SyntaxTreeNode, *, top: bool) -> Iterator[Block]:
        if node.type == "heading":
            yield self._title(node) if top else Paragraph((Stressed(self._line(node), strong=True),))
        elif node.type in ("fence", "code_block"):
            yield CodeBlock(node.content.rstrip("\n"))
        elif node.type == "hr":
            yield Rule()
        elif node.type == "blockquote":
            yield Quote(tuple(self._read(node.children)))
        elif node.type in ("bullet_list", "ordered_list"):
            yield self._list(node)
        else:
            yield from self._paragraph(node)

    def _title(self, node: SyntaxTreeNode) -> Heading:
        clause = self._clauses[self._heading]
        self._heading += 1
        title = (Text(clause.title),) if clause.kind == "annex" else self._line(node)
        own = self._claim(clause.id)
        return Heading(clause.level, clause.kind, clause.number, title, own, clause.normative)

    def _list(self, node: SyntaxTreeNode) -> Listing:
        self._depth += 1
        items = tuple(tuple(self._read(item.children)) for item in node.children)
        self._depth -= 1
        return Listing(node.type == "ordered_list", self._depth + 1, items)

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        image = _only_image(node)
        if image is not None:
            yield self._figure(node, image)
            return
        formula = _FORMULA.fullmatch(_source(node).strip())
        if formula:
            yield Formula(formula[1].strip())
            return
        runs = self._line(node)
        if runs:
            yield _labelled(runs)

    def _figure(self, node: SyntaxTreeNode, image: SyntaxTreeNode) -> Figure:
        found = self._captions.get(self._place(node))
        own = self._claim(found.id) if found else None
        return Figure(found.label if found else "图", _image(image), own, str(image.attrs.get("src", "")))

    def _caption(self, node: SyntaxTreeNode) -> tuple[Caption | None, Runs] | None:
        """The numbered caption that a paragraph is, and its words."""
        if node.type != "paragraph" or not _source(node).startswith(_TABLE):
            return None
        found = self._captions.get(self._place(node))
        return found, _without(_TABLE, self._line(node))

    def _stray(self, caption: Caption | None, title: Runs) -> Paragraph:
        label = f"{caption.label}　" if caption else ""
        return Paragraph((Text(label), *title) if label else title, "caption")

    def _table(self, node: SyntaxTreeNode, caption: Caption | None, title: Runs) -> Table:
        rows = [row.children for part in node.children for row in part.children]
        head, *body = (tuple(self._line(cell) for cell in row) for row in rows)
        aligned = tuple(_ALIGNED.get(str(cell.attrs.get("style", ""))) for cell in rows[0])
        label = caption.label if caption else ""
        return Table(label, title, self._claim(caption.id if caption else None), aligned, head, tuple(body))

    def _place(self, node: SyntaxTreeNode) -> int:
        return (node.map or (0, 0))[0] + self._first

    def _claim(self, own: str | None) -> str | None:
        """The id where it is the first of its kind, which is the one that references mean."""
        if own is None or own in self._ids:
            return None
        self._ids.add(own)
        return own

    def _line(self, node: SyntaxTreeNode) -> Runs:
        """The runs of a block, its own id taken off."""
        inner = [one for child in node.children if child.type == "inline" for one in child.children]
        runs = _joined(self._inline(inner))
        last = runs[-1] if runs else None
        if isinstance(last, Text):
            kept = _OWN_ID.sub("", last.text).rstrip()
            runs = (*runs[:-1], Text(kept)) if kept else runs[:-1]
        return runs

    def _inline(self, nodes: Sequence[SyntaxTreeNode]) -> Iterator[Run]:
        """The runs of inline nodes, lines joined as Chinese is."""
        for at, node in enumerate(nodes):
            if node.type in ("text", "text_special"):
                yield Text(node.content.replace("\n", " "))
            elif node.type == "softbreak":
                left = _plain(nodes[at - 1]) if at else ""
                right = _plain(nodes[at + 1]) if at + 1 < len(nodes) else ""
                yield Text(gap(left, right))
            elif node.type == "hardbreak":
                yield Break()
            elif node.type == "code_inline":
                yield Code(node.content)
            else:
                yield from self._wrapped(node)

    def _wrapped(self, node: SyntaxTreeNode) -> Iterator[Run]:
        runs = _joined(self._inline(node.children))
        if node.type in ("em", "strong"):
            yield Stressed(runs, strong=node.type == "strong")
        elif node.type == "link":
            yield from self._link(str(node.attrs.get("href", "")), runs)
        elif node.type == "image":
            yield Text(f"［图：{_plain(node)}］")

    def _link(self, target: str, runs: Runs) -> Iterator[Run]:
        """A link within the text or to the web; of any other only its words are shown."""
        label = self._labels.get(target[1:]) if target.startswith("#") else None
        if label:
            yield Reference(runs or (Text(label),), target[1:])
        elif _WEB.fullmatch(target):
            yield Link(runs or (Text(target),), target)
        else:
            yield from runs or (Text(target),)


def _joined(runs: Iterator[Run]) -> Runs:
    """Neighbouring words as one run."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if isinstance(run, Text) and isinstance(last, Text):
            found[-1] = Text(last.text + run.text)
        elif run != Text(""):
            found.append(run)
    return tuple(found)


def _labelled(runs: Runs) -> Paragraph:
    """A paragraph, as a note or an example without the words that make it one."""
    first = runs[0]
    match = _LABEL.match(first.text) if isinstance(first, Text) else None
    if match is None:
        return Paragraph(runs)
    return Paragraph(_without(match[0], runs), "note" if match["note"] else "example", match[0])


def _without(start: str, runs: Runs) -> Runs:
    """Runs without the words that the first begins with."""
    first = runs[0]
    assert isinstance(first, Text)
    rest = first.text.removeprefix(start).lstrip()
    return (Text(rest), *runs[1:]) if rest else runs[1:]


def _plain(node: SyntaxTreeNode) -> str:
    """The words of a node without markup."""
    if node.type in ("text", "text_special", "code_inline"):
        return node.content
    return "".join(_plain(child) for child in node.children)


def _source(node: SyntaxTreeNode) -> str:
    return "".join(child.content for child in node.children if child.type == "inline")


def _image(image: SyntaxTreeNode) -> Runs:
    words = _plain(image).strip()
    return (Text(words),) if words else ()


def _only_image(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    """The picture that is all a paragraph holds besides its id."""
    inner = [child for inline in node.children for child in inline.children]
    images = [child for child in inner if child.type == "image"]
    rest = "".join(_plain(child) for child in inner if child.type != "image")
    return images[0] if len(images) == 1 and not _OWN_ID.sub("", rest).strip() else None
