"""Where a text refers to its own clauses, annexes, tables and figures: links to an id."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from ..parse.blocks import Block, Link
from .text import Passage, Text


class Mention(Struct, frozen=True):
    """A link to an id inside the text; `before` is what the passage says in front of it."""

    id: str
    link: Link
    passage: Passage | None
    before: str


def mentions(text: Text) -> Iterator[Mention]:
    """Every link to an id, in the order of the text."""
    for link in text.document.links:
        own = link.target.removeprefix("#")
        if own != link.target:
            passage = None if link.block is None else text.passages[link.block]
            before = passage.plain[: _offset(passage.block, link)] if passage else ""
            yield Mention(own, link, passage, before)


def mentioned(text: Text) -> frozenset[str]:
    """Every id that the text refers to."""
    return frozenset(one.id for one in mentions(text))


def _offset(block: Block, link: Link) -> int:
    """How many characters of the block's text stand in front of the link."""
    line, column = link.span.line or 0, link.span.column or 0
    marks = block.marks
    following = bisect_left(marks, (line, column), key=lambda mark: (mark.line, mark.column))
    if following == 0:
        return 0
    mark = marks[following - 1]
    end = marks[following].offset if following < len(marks) else len(block.text)
    return min(mark.offset + column - mark.column, end) if mark.line == line else end
