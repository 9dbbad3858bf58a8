"""The procedure certificate as a paper, from the same blocks as its page."""

from collections.abc import Iterable, Iterator

from ...report.layout import Block, Code, Heading, Table
from ...report.text import plain
from ..columns import shares
from .model import Grid, Official, Part

_GROUP = 16  # characters of a digest or a path behind which a line may break
_BREAK = "\u200b"


def certificate(blocks: Iterable[Block]) -> Official:
    """程序证明; the first heading is its title, the others stand above their tables."""
    title, *rest = blocks
    assert isinstance(title, Heading)
    return Official(name="程序证明", title=plain(title.text), parts=tuple(_parts(rest)), is_sealed=False)


def _parts(blocks: Iterable[Block]) -> Iterator[Part]:
    above = ""
    for block in blocks:
        if isinstance(block, Table) and block.rows:
            yield _grid(block, above)
            above = ""
        elif not isinstance(block, Table):
            if above:
                yield above
            above = plain(block.text) if isinstance(block, Heading) else ""
            if not isinstance(block, Heading):
                yield plain(block.text)
    if above:
        yield above


def _grid(table: Table, title: str) -> Grid:
    rows = tuple(tuple(map(_cell, row)) for row in table.rows)
    lines = (*((table.head,) if table.head else ()), *rows)
    return Grid(rows, shares(lines), table.head, title)


def _cell(cell: str) -> str:
    """A cell in which the long words of the machine can be broken."""
    if not isinstance(cell, Code):
        return plain(cell)
    text = plain(cell)
    return _BREAK.join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
