"""A text as it is set on pages: numbered headings, paragraphs, lists, tables, figures; what every writer starts from."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..parse.clauses import NATURES, ClauseKind, letters

Align = Literal["left", "center", "right"]
# An address that may stand in a link: to the web or to a mailbox.
ADDRESS = re.compile(r"https?://[^\s<>\"'\\^`{|}]+|mailto:[^\s<>\"'\\^`{|}:]+@[^\s<>\"'\\^`{|}:]+")


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they are read."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Words in fixed width."""

    text: str


@dataclass(frozen=True, slots=True)
class Stressed:
    """Emphasised words, `strong` or not."""

    runs: "Runs"
    strong: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to what the text has under this id; without words of its own it reads `label`: 4.1, 表1, 式（1）."""

    runs: "Runs"
    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the web or to a mailbox."""

    runs: "Runs"
    address: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that the writer asked for."""


@dataclass(frozen=True, slots=True)
class Math:
    """A formula within a line, in LaTeX."""

    source: str
    display: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the text refers to a footnote, for the first time or again."""

    footnote: str
    number: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture within a line."""

    words: str
    path: str


Run = Text | Code | Stressed | Reference | Link | Break | Math | Mark | Picture
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `number` reads 4, 4.1, A.1, of an annex its letter, and is None where there is none.

    `level` is as written, `depth` counts the clauses above it; `id` is None where the text has no such id or had it before;
    `normative` says of an annex what kind it is.
    """

    level: int
    depth: int
    kind: ClauseKind
    number: str | None
    title: Runs
    id: str | None
    normative: bool | None

    @property
    def words(self) -> str:
        """The title without markup."""
        return plain(self.title)

    @property
    def nature(self) -> str:
        """What stands below the number of an annex: （规范性） or （资料性）."""
        return NATURES[self.normative]

    @property
    def entry(self) -> str:
        """How the contents list it."""
        number = f"附录{self.number}{self.nature}" if self.kind == "annex" else self.number
        return "　".join(filter(None, (number, self.words)))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a note's or an example's `label` reads 注：, 示例1：. A unit stands above a table."""

    runs: Runs
    role: Literal["text", "note", "example", "unit"] = "text"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands above a table or below a figure; `label` reads 表1 and is empty where it has no number.

    As a block of its own it has lost its table.
    """

    label: str
    title: Runs
    id: str | None


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula set apart, in LaTeX; one with an id has a number, which reads （1） or （A.1）."""

    source: str
    id: str | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines in fixed width."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted blocks."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list (列项); `depth` is 1 for a list that no other holds, `start` the number of its first item as written.

    `is_loose` is whether any item, or one of a list within, is written with blank lines around its parts.
    """

    ordered: bool
    depth: int
    items: tuple["Blocks", ...]
    start: int = 1
    is_loose: bool = False

    def mark(self, at: int) -> str:
        """What stands before the item at place `at`: —— or a), below it · or 1) (GB/T 1.1—2020, 7.5)."""
        if not self.ordered:
            return "——" if self.depth == 1 else "·"
        return f"{letters(at + 1).lower()})" if self.depth == 1 else f"{at + 1})"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption and, right above it, the unit of its values."""

    caption: Caption | None
    unit: Runs
    aligned: tuple[Align | None, ...]
    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its caption; `path` is relative to the standard's folder."""

    caption: Caption
    path: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote; `is_met` is whether the text refers to it."""

    name: str
    number: int
    runs: Runs
    is_met: bool


@dataclass(frozen=True, slots=True)
class Footnotes:
    """All footnotes of a text, at its end, in the order in which it refers to them."""

    notes: tuple[Footnote, ...]


Block = (
    Heading | Paragraph | Caption | Formula | CodeBlock | Quote | Listing | Table | Figure | Rule | Footnotes
)
Blocks = tuple[Block, ...]
# What a writer is: for every kind of block, and of run, what writes it.
Writers = Mapping[type[Block], Callable[[Any], str]]
RunWriters = Mapping[type[Run], Callable[[Any], str]]


def plain(runs: Runs) -> str:
    """The words of runs without markup."""
    return "".join(_words(runs))


def _words(runs: Runs) -> Iterator[str]:
    for run in runs:
        if isinstance(run, Text | Code):
            yield run.text
        elif isinstance(run, Break):
            yield " "
        elif isinstance(run, Math):
            yield run.source
        elif isinstance(run, Picture):
            yield run.words
        elif isinstance(run, Reference):
            yield plain(run.runs) or run.label
        elif not isinstance(run, Mark):
            yield plain(run.runs)
