"""A record's prose as Markdown of our own: read by the parser that checked it, written anew from what it found.

The builder's Markdown reader is another one than the checks'. What it gets is therefore never a user's markup but only ours, with
every word escaped, so that both agree on what the text says and nothing can slip between them.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ..facts.breaks import gap
from ..parse.clauses import Caption
from ..parse.inline import reader
from ..parse.markdown import Document
from ..words import Words, pick
from .markup import address, code, escape, heading

_OWN_ID = re.compile(r"\s*\{#[^{}]*\}\s*\Z")
_CAPTION = re.compile(r"表：")
_NOTE = re.compile(r"注[0-9]*：")
_EXAMPLE = re.compile(r"示例[0-9]*：")
_FIGURE = Words("图", "Figure")
_LOST = Words("［图：{}，见源文件］", "[Figure: {}, see the source file]")
_LISTS = ("bullet_list", "ordered_list")
_ADJACENT = "<!-- -->"  # the builder's reader would make one list of two that touch


@dataclass(frozen=True)
class Style:
    """How a text is set: what its ids and headings become and what is known about its targets.

    `level` is what `#` becomes, `prefix` stands before every id, `labels` holds what an empty link to an id reads, `captions` the
    numbered captions by line, `titles` what headings read by their place, `pictures` the address of each picture that is shown,
    `below` what stands below a heading, by its id. `language` is that of the text.
    """

    level: int = 2
    prefix: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    captions: Mapping[int, Caption] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)
    numbers: Sequence[str] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    below: Mapping[str, str] = field(default_factory=dict)
    language: str = "zh"

    @property
    def space(self) -> str:
        """What stands between a number and a title."""
        return "　" if self.language == "zh" else " "


def render(document: Document | None, style: Style) -> str:
    """The whole text; nothing where there is none or where it passed a cap."""
    if document is None or not document.parsed:
        return ""
    return _Writer(document, style).write()


@cache
def _reader() -> MarkdownIt:
    return reader()


class _Writer:
    """Writes one document."""

    def __init__(self, document: Document, style: Style) -> None:
        self.document = document
        self.style = style
        # Where nothing else is known, a reference reads as the heading that it leads to.
        self.labels = style.labels or {one.id: one.title for one in document.headings if one.id}
        self._heading = 0

    def write(self) -> str:
        """All blocks, a blank line between them."""
        root = SyntaxTreeNode(_reader().parse(self.document.text))
        return "\n\n".join(self._blocks(root.children, top=True))

    def _blocks(self, nodes: Sequence[SyntaxTreeNode], *, top: bool = False) -> Iterator[str]:
        """The blocks that have something to show; `top` outside lists and quotes."""
        before = ""
        for node in nodes:
            if node.type in _LISTS and before in _LISTS:
                yield _ADJACENT
            text = self._block(node, top=top)
            if text:
                yield text
                before = node.type

    def _block(self, node: SyntaxTreeNode, *, top: bool) -> str:
        if node.type == "heading":
            return self._title(node) if top else f"<strong>{self._line(node)}</strong>"
        if node.type in ("fence", "code_block"):
            return _code_block(node.content, top=top)
        if node.type == "hr":
            return "* * *"
        write = {
            "paragraph": self._paragraph,
            "bullet_list": self._list,
            "ordered_list": self._list,
            "blockquote": self._quote,
            "table": self._table,
        }.get(node.type)
        return write(node) if write else ""

    def _quote(self, node: SyntaxTreeNode) -> str:
        return _prefixed("> ", "\n\n".join(self._blocks(node.children)))

    def _title(self, node: SyntaxTreeNode) -> str:
        place, self._heading = self._heading, self._heading + 1
        own = self.document.headings[place]
        level = own.level + self.style.level - 1
        number = self.style.numbers[place] if self.style.numbers else ""
        text = self.style.titles.get(place) or self._line(node)
        classes = () if text else ("untitled",)
        words = self.style.space.join(filter(None, (number, text))) or "—"
        title = heading(level, words, f"{self.style.prefix}{own.id}" if own.id else "", *classes)
        return "\n\n".join(filter(None, (title, self.style.below.get(own.id or ""))))

    def _paragraph(self, node: SyntaxTreeNode) -> str:
        caption = self.style.captions.get((node.map or (0, 0))[0] + self.document.first_line)
        image = _only_image(node)
        if image is not None:
            return self._figure(image, caption)
        text = self._line(node)
        plain = _plain(node)
        if caption is not None or _CAPTION.match(plain):
            return self._caption(caption, text)
        name = "note" if _NOTE.match(plain) else "example" if _EXAMPLE.match(plain) else ""
        return f"{text}\n{{: .{name} }}" if name and text else text

    def _caption(self, caption: Caption | None, text: str) -> str:
        if caption is None:
            return f"{text.removeprefix('表：')}\n{{: .caption }}"
        own = f" #{self.style.prefix}{caption.id}" if caption.id else ""
        return f"{caption.label}{self.style.space}{text.removeprefix('表：')}\n{{: .caption{own} }}"

    def _figure(self, image: SyntaxTreeNode, caption: Caption | None) -> str:
        label = caption.label if caption else pick(_FIGURE, self.style.language)
        own = f" #{self.style.prefix}{caption.id}" if caption and caption.id else ""
        return f"{self._image(image)}\n{{: .figure }}\n\n{label}{self.style.space}{escape(_plain(image))}\n{{: .caption{own} }}"

    def _image(self, image: SyntaxTreeNode) -> str:
        shown = self.style.pictures.get(str(image.attrs.get("src", "")))
        words = escape(_plain(image))
        return f"![{words}]({shown})" if shown else pick(_LOST, self.style.language).format(words)

    def _list(self, node: SyntaxTreeNode) -> str:
        mark = "-" if node.type == "bullet_list" else "1."
        between = "\n\n" if _is_loose(node) else "\n"
        texts = (between.join(self._blocks(item.children)) or "&nbsp;" for item in node.children)
        return between.join(f"{mark:<4}{_prefixed('    ', text)[4:]}" for text in texts)

    def _table(self, node: SyntaxTreeNode) -> str:
        rows = [row for part in node.children for row in part.children]
        lines = [
            "| " + " | ".join(self._line(cell) or "&nbsp;" for cell in row.children) + " |" for row in rows
        ]
        aligned = [_ALIGN.get(str(cell.attrs.get("style", "")), "---") for cell in rows[0].children]
        return "\n".join([lines[0], f"|{'|'.join(aligned)}|", *lines[1:]])

    def _line(self, node: SyntaxTreeNode) -> str:
        """The inline text of a block, its own id taken off."""
        inline = next((child for child in node.children if child.type == "inline"), None)
        return "" if inline is None else _OWN_ID_OUT.sub("", self._inline(inline.children)).strip()

    def _inline(self, nodes: Sequence[SyntaxTreeNode]) -> str:
        parts = []
        for at, node in enumerate(nodes):
            if node.type == "softbreak":
                left = _plain(nodes[at - 1]) if at else ""
                right = _plain(nodes[at + 1]) if at + 1 < len(nodes) else ""
                parts.append(gap(left, right))
            else:
                parts.append(self._leaf(node))
        return "".join(parts)

    def _leaf(self, node: SyntaxTreeNode) -> str:
        if node.type in ("text", "text_special"):
            return escape(node.content.replace("\n", " "))
        if node.type in ("em", "strong"):
            return f"<{node.type}>{self._inline(node.children)}</{node.type}>"
        if node.type == "code_inline":
            return code(node.content)
        write = {"link": self._link, "image": self._image}.get(node.type)
        return write(node) if write else "<br>" if node.type == "hardbreak" else ""

    def _link(self, node: SyntaxTreeNode) -> str:
        """A link within the text or to the web; of any other only its words are shown."""
        target = str(node.attrs.get("href", ""))
        text = self._inline(node.children)
        label = self.labels.get(target[1:]) if target.startswith("#") else None
        if label:
            return f"[{text or escape(label)}](#{self.style.prefix}{target[1:]})"
        outward = address(target)
        return f"[{text or escape(target)}]({outward})" if outward else text or escape(target)


# As `escape` writes `{#id}`.
_OWN_ID_OUT = re.compile(r"\s*&#123;#[^{}&]*&#125;\s*\Z")
_ALIGN = {"text-align:left": ":---", "text-align:right": "---:", "text-align:center": ":---:"}


def _plain(node: SyntaxTreeNode) -> str:
    """The words of a node without markup."""
    if node.type in ("text", "text_special", "code_inline"):
        return node.content
    return "".join(_plain(child) for child in node.children)


def _only_image(node: SyntaxTreeNode) -> SyntaxTreeNode | None:
    """The picture that is all a paragraph holds besides its id."""
    inner = [child for inline in node.children for child in inline.children]
    images = [child for child in inner if child.type == "image"]
    rest = "".join(_plain(child) for child in inner if child.type != "image")
    return images[0] if len(images) == 1 and not _OWN_ID.sub("", rest).strip() else None


def _prefixed(prefix: str, text: str) -> str:
    return "\n".join(prefix + line if line else line for line in text.split("\n"))


def _is_loose(node: SyntaxTreeNode) -> bool:
    """Whether any item below holds more than lines: the builder's reader then wants blank lines all the way."""
    return any(
        one.type not in (*_LISTS, "list_item", "inline") and not (one.type == "paragraph" and one.hidden)
        for one in node.walk(include_self=False)
        if one.parent is not None and one.parent.type == "list_item"
    )


def _code_block(content: str, *, top: bool) -> str:
    """A code block in HTML; inside lists and quotes, where its blank lines would end it, line by line."""
    lines = content.rstrip("\n")
    if top:
        return f"<pre><code>{html.escape(lines, quote=False)}</code></pre>"
    return "<br>".join(code(line.replace(" ", "\u00a0") or "\u00a0") for line in lines.split("\n"))
