"""A document as blocks, for text, Markdown and a printed page alike."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .markdown import escape
from .text import plain


class Code(str):
    """A digest, a path or a command: shown as it is written, in fixed width."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `tone` is a word of ours for how it is shown, empty for plain text."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; without a head its first column names the rows. `tone` as in Paragraph."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tone: str = ""


Block = Heading | Paragraph | Table


def as_text(blocks: Iterable[Block]) -> Iterator[str]:
    """Lines for a terminal: the cells of a row one after the other."""
    for block in blocks:
        if isinstance(block, Heading):
            yield from ("", f"{'=' * block.level} {plain(block.text)}")
        elif isinstance(block, Paragraph):
            yield plain(block.text)
        else:
            for row in block.rows:
                cells = [plain(cell) for cell in row if cell]
                yield f"  {cells[0]}: {' | '.join(cells[1:])}" if not block.head else "  " + " | ".join(cells)


def as_markdown(blocks: Iterable[Block]) -> Iterator[str]:
    """Lines of Markdown; whatever a user wrote is escaped."""
    for block in blocks:
        if isinstance(block, Heading):
            yield f"\n{'#' * block.level} {escape(plain(block.text))}\n"
        elif isinstance(block, Paragraph):
            yield f"{escape(plain(block.text))}\n"
        elif block.rows:
            width = len(block.rows[0])
            yield _line(block.head or ("",) * width)
            yield "|" + "---|" * width
            yield from (_line(row) for row in block.rows)
            yield ""


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(text: str) -> str:
    marked = isinstance(text, Code) and text and "`" not in text and "|" not in text
    return f"`{plain(text)}`" if marked else escape(plain(text))
