"""The tables of a text with the captions above them."""

from collections.abc import Iterator

from msgspec import Struct

from ..parse.blocks import Block, Document


class Table(Struct, frozen=True):
    """A table by its first cell that says anything; `caption` is the caption paragraph right above."""

    first: Block
    caption: Block | None


def tables(document: Document) -> Iterator[Table]:
    """Every table that has any words, in order."""
    lines = document.text.split("\n")
    before: Block | None = None
    for block in document.blocks:
        if block.kind == "cell" and not _continues(before, block, lines, document.first_line):
            caption = before if before is not None and before.role == "table" else None
            yield Table(block, caption if caption and caption.heading == block.heading else None)
        if block.role != "unit":  # which stands between caption and table
            before = block


def stray_captions(document: Document) -> Iterator[Block]:
    """Captions of tables with no table right below."""
    above = {id(table.caption) for table in tables(document)}
    return (block for block in document.blocks if block.role == "table" and id(block) not in above)


def _continues(before: Block | None, block: Block, lines: list[str], first: int) -> bool:
    """Whether a cell belongs to the table of the block before: no line between the two is blank."""
    if before is None or before.kind != "cell" or before.heading != block.heading:
        return False
    between = lines[(before.span.line or 0) - first + 1 : (block.span.line or 0) - first]
    return all(line.strip() for line in between)
