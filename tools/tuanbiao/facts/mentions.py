"""Where a text refers to its own clauses, annexes, tables and figures: links to an id."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..parse.blocks import Block, Link
from .text import Passage, Text


@dataclass(frozen=True, slots=True)
class Mention:
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


def home(text: Text, own: str) -> int | None:
    """The chapter or annex that holds what has this id."""
    for at, clause in enumerate(text.clauses):
        if clause.id == own:
            return text.tops[at]
    for caption in text.captions:
        if caption.id == own and caption.heading is not None:
            return text.tops[caption.heading]
    return None


def _offset(block: Block, link: Link) -> int:
    """How many characters of the block's text stand in front of the link."""
    place = (link.span.line or 0, link.span.column or 0)
    offset = 0
    for mark in block.marks:
        if (mark.line, mark.column) >= place:
            break
        offset = mark.offset + (place[1] - mark.column if mark.line == place[0] else 0)
    following = [mark.offset for mark in block.marks if (mark.line, mark.column) >= place]
    return min([offset, *following]) if following else offset
