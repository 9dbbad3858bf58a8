"""What several writers ask of a composition: what stands in front, what the contents list, where a clause has no title."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from ..facts.breaks import width
from .composition import Block, Blocks, Footnote, Footnotes, Heading, Paragraph, Runs, Table, plain

_SHORT = 12  # Chinese characters


@dataclass(frozen=True, slots=True)
class RunIn:
    """A clause without title, whose number stands before the words of its first paragraph."""

    heading: Heading
    runs: Runs


def run_in(blocks: Blocks) -> Iterator[Block | RunIn]:
    """Every block, untitled clauses with the paragraph behind them."""
    untitled: Heading | None = None
    for block in blocks:
        if untitled is not None:
            takes = isinstance(block, Paragraph) and block.role == "text"
            yield RunIn(untitled, block.runs if takes and isinstance(block, Paragraph) else ())
            untitled = None
            if takes:
                continue
        if isinstance(block, Heading) and not block.title and block.kind != "annex":
            untitled = block
        else:
            yield block
    if untitled is not None:
        yield RunIn(untitled, ())


def front(blocks: Blocks) -> Blocks:
    """Foreword and introduction, which stand before the text."""
    first = tuple(takewhile(_is_front, _sections(blocks)))
    return tuple(block for section in first for block in section)


def listed(blocks: Blocks) -> Iterator[Heading]:
    """What the contents list: chapters and the titled clauses next below, terms left out."""
    for one in blocks:
        if isinstance(one, Heading) and one.depth <= 1 and one.title and one.kind != "term":
            yield one


def are_short(table: Table) -> Iterator[bool]:
    """Whether the words of each column are short enough to stand in its middle, where no side was asked for."""
    for at, _ in enumerate(table.aligned):
        yield max((width(plain(row[at])) for row in table.rows), default=0) <= 2 * _SHORT


def footnotes(blocks: Blocks) -> dict[str, Footnote]:
    """The footnotes by their name."""
    return {note.name: note for one in blocks if isinstance(one, Footnotes) for note in one.notes}


def _sections(blocks: Blocks) -> Iterator[Blocks]:
    """Chapters with all that stands below them, and what stands before all."""
    start = 0
    for at, block in enumerate(blocks):
        if at > start and isinstance(block, Heading) and block.depth == 0:
            yield blocks[start:at]
            start = at
    yield blocks[start:]


def _is_front(section: Blocks) -> bool:
    first = section[0] if section else None
    return isinstance(first, Heading) and first.kind in ("foreword", "introduction")
