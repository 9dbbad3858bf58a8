"""Text inside a paragraph as Word's runs: emphasis, code, links, references that Word keeps up to date, pictures, formulas."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from html import escape
from io import BytesIO

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from ...facts.breaks import gap
from ...parse.inline import reader
from .formulas import omml
from .package import Relation
from .xml import NAMESPACES, run, w
from .xml import field as word_field

# A formula inside a line, not after a backslash; code spans come first, so that a price in code is none.
MATH = re.compile(r"(?P<code>`+)[^`]+(?P=code)|(?<!\\)\$(?![\s$])(?P<tex>[^$\n]+?)(?<![\s\\])\$(?![0-9$])")
_OWN_ID = re.compile(r"\s*\{#[^{}]*\}\s*\Z")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"'\\^`{|}]+")
_BOLD, _ITALIC, _CODE, _LINK = (
    w("b"),
    w("i"),
    w("rStyle", val="CodeChar"),
    w("rStyle", val="Hyperlink"),
)
_WIDEST, _HIGHEST = 5_400_000, 7_200_000  # the room for a picture, in English metric units
_POINT_96 = 9525  # a pixel at 96 to the inch
MAX_NAME = 40  # characters of a bookmark's name that Word keeps


def bookmark(own: str) -> str:
    """The name of the bookmark of an id; Word admits no hyphen and no more than 40 characters."""
    return f"id_{own.replace('-', '_')}"


@dataclass
class Given:
    """What is known about the text that is written, and what its parts ask the package for.

    `labels` what a reference to an id reads, `numbered` the ids whose number Word computes, `pictures`
    the bytes of each picture by its path.
    """

    labels: Mapping[str, str]
    numbered: frozenset[str]
    pictures: Mapping[str, bytes]
    relations: list[Relation] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    lists: list[tuple[int, int, int]] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    drawn: int = 0
    _marks: int = 0

    def related(self, kind: str, target: str, *, outside: bool = False) -> str:
        """The id of a relation, one for all of the same target."""
        for own, known, there, _ in self.relations:
            if (known, there) == (kind, target):
                return own
        own = f"rel{len(self.relations) + 1}"
        self.relations.append((own, kind, target, outside))
        return own

    def marked(self, own: str | None, inside: str) -> str:
        """The same runs with the bookmark of an id around them, where the name is not too long for Word."""
        if not own or len(bookmark(own)) > MAX_NAME:
            return inside
        self._marks += 1
        start = w("bookmarkStart", id=self._marks, name=bookmark(own))
        return f"{start}{inside}{w('bookmarkEnd', id=self._marks)}"


@cache
def _reader() -> MarkdownIt:
    return reader()


def plain(node: SyntaxTreeNode) -> str:
    """The words of a node without markup."""
    if node.type in ("text", "text_special", "code_inline"):
        return node.content
    return "".join(plain(child) for child in node.children)


def display(written: str) -> str:
    """The formula that is all of a paragraph, set apart between `$$`."""
    stripped = _OWN_ID.sub("", written).strip()
    inner = stripped[2:-2].strip()
    return inner if stripped.startswith("$$") and stripped.endswith("$$") and "$" not in inner else ""


def runs(given: Given, block: SyntaxTreeNode) -> str:
    """The inline text of a paragraph, heading or cell, its own id taken off."""
    inline = next((child for child in block.children if child.type == "inline"), None)
    if inline is None:
        return ""
    if "$" not in inline.content:
        return _children(given, inline.children, "", last=True)
    return "".join(_mixed(given, _OWN_ID.sub("", inline.content)))


def _mixed(given: Given, written: str) -> Iterator[str]:
    """Text with formulas: Markdown's rules do not hold within them, so what is around them is read without them."""
    at = 0
    for found in MATH.finditer(written):
        if found["tex"] is None:
            continue
        yield _read(given, written[at : found.start()])
        yield formula(found["tex"])
        at = found.end()
    yield _read(given, written[at:])


def _read(given: Given, written: str) -> str:
    """A stretch of inline Markdown."""
    (inline,) = SyntaxTreeNode(_reader().parseInline(written)).children
    return _children(given, inline.children, "")


def formula(tex: str) -> str:
    """A formula as Word's own, as it was written where that is not understood."""
    return omml(tex.strip(), display=False) or run(f"${tex}$", _CODE)


def _children(given: Given, nodes: Sequence[SyntaxTreeNode], properties: str, *, last: bool = False) -> str:
    parts = []
    for at, node in enumerate(nodes):
        if node.type == "softbreak":
            left = plain(nodes[at - 1]) if at else ""
            right = plain(nodes[at + 1]) if at + 1 < len(nodes) else ""
            parts.append(run(gap(left, right), properties))
        elif last and at == len(nodes) - 1 and node.type == "text":
            parts.append(run(_OWN_ID.sub("", node.content), properties))
        else:
            parts.append(_leaf(given, node, properties))
    return "".join(parts)


def _leaf(given: Given, node: SyntaxTreeNode, properties: str) -> str:
    if node.type in ("text", "text_special"):
        return run(node.content.replace("\n", " "), properties)
    if node.type in ("em", "strong"):
        added = _BOLD if node.type == "strong" else _ITALIC
        # An element may stand only once, and in the order of the schema: bold before italics.
        both = "".join(sorted({*re.findall(r"<w:[bi]/>", properties), added}))
        return _children(given, node.children, both)
    if node.type == "code_inline":
        return run(node.content, _CODE + properties)
    if node.type == "hardbreak":
        return run("\n", properties)
    write = {"link": _link, "image": picture}.get(node.type)
    return write(given, node) if write else ""


def _link(given: Given, node: SyntaxTreeNode) -> str:
    target = str(node.attrs.get("href", ""))
    own = target[1:]
    if target.startswith("#") and own in given.labels:
        return _reference(given, own, plain(node))
    shown = _children(given, node.children, _LINK)
    if not _ADDRESS.fullmatch(target):
        return _children(given, node.children, "") or run(target)
    return w(
        "hyperlink",
        shown or run(target, _LINK),
        r_id=given.related("hyperlink", escape(target), outside=True),
    )


def _reference(given: Given, own: str, words: str) -> str:
    """A reference that reads as the number of what it points to, or a link with words of its own."""
    label = given.labels[own]
    if len(bookmark(own)) > MAX_NAME:
        return run(words or label)
    if words:
        return w("hyperlink", run(words), anchor=bookmark(own))
    if own not in given.numbered:
        return word_field(f"REF {bookmark(own)} \\h", run(label))
    chapter = re.fullmatch(r"第([0-9]+)章", label)
    if chapter:
        return run("第") + word_field(f"REF {bookmark(own)} \\r \\h", run(chapter[1])) + run("章")
    return word_field(f"REF {bookmark(own)} \\r \\h", run(label))


def picture(given: Given, node: SyntaxTreeNode) -> str:
    """A picture within its line; its words where Word cannot show it."""
    path, words = str(node.attrs.get("src", "")), plain(node)
    content = given.pictures.get(path)
    size = _size(content) if content else None
    if content is None or size is None:
        return run(f"［图：{words}，见 {path}］")
    name = path.rpartition("/")[2]
    given.media[f"word/media/{name}"] = content
    given.drawn += 1
    shown = (str(given.drawn), given.related("image", escape(f"media/{name}")))
    return _drawing(shown, words, name, size)


def _size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a picture as it fits the page, in English metric units; None of a kind that Word does not show."""
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image

    try:
        image = Image.from_file(BytesIO(content))
        wide, high = image.px_width * _POINT_96, image.px_height * _POINT_96
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError):
        return None
    if not wide or not high:
        return None
    least = min(1.0, _WIDEST / wide, _HIGHEST / high)
    return max(round(wide * least), 1), max(round(high * least), 1)


def _drawing(shown: tuple[str, str], words: str, name: str, size: tuple[int, int]) -> str:
    told, file, uri = escape(words), escape(name), NAMESPACES["pic"]
    own, relation = shown
    extent = f'cx="{size[0]}" cy="{size[1]}"'
    filled = (
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    )
    shape = (
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    )
    named = f'<pic:nvPicPr><pic:cNvPr id="{own}" name="{file}"/><pic:cNvPicPr/></pic:nvPicPr>'
    graphic = f'<a:graphicData uri="{uri}"><pic:pic>{named}{filled}{shape}</pic:pic></a:graphicData>'
    inside = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{own}" name="{file}" descr="{told}"/><a:graphic>{graphic}</a:graphic></wp:inline>'
    )
    return w("r", w("drawing", inside))
