"""The lists of a text (列项): their lead-in, items and levels."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from ..parse.blocks import Block, Document

_MARKER = re.compile(r"(?:.*\s|\s*)(?P<kind>[-*+]|[0-9]{1,9}[.)])\s+$")


class Item(Struct):
    """One item: its own paragraphs, and whether a list follows inside."""

    blocks: list[Block]
    divided: bool = False


class Listing(Struct):
    """One list; `lead` is the block right in front of it under the same heading."""

    depth: int
    marker: str
    lead: Block | None
    items: list[Item] = field(default_factory=list)


def listings(document: Document) -> tuple[Listing, ...]:
    """Every list of a text that has any words, in order."""
    return tuple(_Reader(document).read())


class _Reader:
    """Puts the items of a document together to lists."""

    def __init__(self, document: Document) -> None:
        self._lines = document.text.split("\n")
        self._first = document.first_line
        self._blocks = document.blocks
        self._open: list[Listing] = []

    def read(self) -> Iterator[Listing]:
        """Every list, where it starts."""
        before: Block | None = None
        for block in self._blocks:
            if before is not None and before.heading != block.heading:
                before = None
                self._open = []
            self._open = [one for one in self._open if one.depth <= block.depth]
            if block.kind == "item":
                yield from self._take(block, before)
            elif self._open:
                self._open[-1].items[-1].blocks.append(block)
            before = block

    def _take(self, block: Block, before: Block | None) -> Iterator[Listing]:
        marker = self._marker(block)
        current = self._open[-1] if self._open and self._open[-1].depth == block.depth else None
        if current is None or (marker and marker != current.marker):
            if current is not None:
                self._open.pop()
            elif self._open:
                self._open[-1].items[-1].divided = True
            current = Listing(block.depth, marker, before)
            self._open.append(current)
            yield current
        if marker or not current.items:
            current.items.append(Item([]))
        current.items[-1].blocks.append(block)

    def _marker(self, block: Block) -> str:
        """The mark in front of the block, a number without its figures; nothing where a paragraph goes on."""
        line, column = block.span.line or self._first, block.span.column or 1
        match = _MARKER.match(self._lines[line - self._first][: column - 1])
        return match["kind"].lstrip("0123456789") if match else ""
