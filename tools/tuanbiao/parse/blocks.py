"""What a prose text is made of: headings, blocks, links and images, each at its place in the file."""

from bisect import bisect_right
from typing import Literal

from msgspec import Struct

from ..span import Span
from .fault import Fault

# Stands in a block's text where a code span was, so that the words around it do not run together.
CODE_MARK = "\ufffc"

BlockKind = Literal["paragraph", "item", "cell", "quote", "code", "caption"]
Role = Literal["text", "note", "example", "table", "figure", "formula", "footnote", "unit"]


class Mark(Struct, frozen=True):
    """From `offset` in a text on, characters stand side by side in the file from `line`:`column` on."""

    offset: int
    line: int
    column: int


class Heading(Struct, frozen=True):
    """A heading outside lists and quotes; `title` may be empty, `lines` are its first and last line."""

    level: int
    title: str
    id: str | None
    span: Span
    id_span: Span | None
    lines: tuple[int, int]


class Code(Struct, frozen=True):
    """A code span, which a block's text holds as one `CODE_MARK`."""

    text: str
    span: Span


class Block(Struct, frozen=True):
    """A run of text without markup, below the heading number `heading` and inside `depth` lists.

    A caption's text is its title alone, and `id` its id, as that of a formula; a line break inside a paragraph is a line feed.
    """

    kind: BlockKind
    role: Role
    text: str
    span: Span
    heading: int | None
    depth: int
    id: str | None
    codes: tuple[Code, ...]
    marks: tuple[Mark, ...]

    def at(self, offset: int, width: int = 1) -> Span:
        """Where the character `offset` of `text` stands in the file; a decoded entity stands at its `&`."""
        if not self.marks:
            return self.span
        mark = self.marks[max(bisect_right(self.marks, offset, key=lambda mark: mark.offset) - 1, 0)]
        return Span(self.span.path, mark.line, mark.column + offset - mark.offset, width)


class Link(Struct, frozen=True):
    """A link with its target as written; `block` is the block that holds it, None in a heading."""

    target: str
    text: str
    span: Span
    block: int | None
    heading: int | None


class Image(Struct, frozen=True):
    """An image with its target as written, its alternative text and the id right behind it."""

    target: str
    text: str
    id: str | None
    span: Span
    block: int | None
    heading: int | None


class Formula(Struct, frozen=True):
    """A formula in LaTeX between `$`, or set apart between `$$`; a block's text holds it as written.

    `id` is that of one that is all its block holds, and `source` what stands between the signs.
    """

    source: str
    display: bool
    id: str | None
    span: Span
    block: int | None
    heading: int | None


class Document(Struct, frozen=True):
    """The prose of a file; `parsed` is False where a cap was passed and only the faults say anything."""

    path: str
    text: str
    first_line: int
    parsed: bool
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    images: tuple[Image, ...]
    faults: tuple[Fault, ...]
    formulas: tuple[Formula, ...] = ()
