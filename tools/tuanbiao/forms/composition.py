"""A text as it is set on pages: numbered headings, paragraphs, lists, tables, figures; what every writer starts from."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from unicodedata import east_asian_width

from ..parse.clauses import ClauseKind, letters

Align = Literal["left", "center", "right"]


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
    """A reference to the heading, table or figure with this id, which the text has."""

    runs: "Runs"
    id: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the web or to a mailbox."""

    runs: "Runs"
    address: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that the writer asked for."""


Run = Text | Code | Stressed | Reference | Link | Break
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `number` reads 4, 4.1, A.1, of an annex its letter, and is None where there is none.

    `id` is None where the text has no such id or had it before; `normative` says of an annex what kind it is.
    """

    level: int
    kind: ClauseKind
    number: str | None
    title: Runs
    id: str | None
    normative: bool | None

    @property
    def words(self) -> str:
        """The title without markup."""
        return plain(self.title)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a note's or an example's `label` reads 注：, 示例1：."""

    runs: Runs
    role: Literal["text", "note", "example", "caption"] = "text"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula set apart, as it is written between `$$`."""

    source: str


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
    """A list (列项); `depth` is 1 for a list that no other holds."""

    ordered: bool
    depth: int
    items: tuple["Blocks", ...]

    def mark(self, at: int) -> str:
        """What stands before the item at place `at`: —— or a), below it · or 1) (GB/T 1.1—2020, 7.5)."""
        if not self.ordered:
            return "——" if self.depth == 1 else "·"
        return f"{letters(at + 1).lower()})" if self.depth == 1 else f"{at + 1})"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; `label` reads 表1 and is empty where it has no caption."""

    label: str
    title: Runs
    id: str | None
    aligned: tuple[Align | None, ...]
    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its caption; `path` is relative to the standard's folder."""

    label: str
    title: Runs
    id: str | None
    path: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


Block = Heading | Paragraph | Formula | CodeBlock | Quote | Listing | Table | Figure | Rule
Blocks = tuple[Block, ...]


def plain(runs: Runs) -> str:
    """The words of runs without markup."""
    return "".join(_words(runs))


def width(text: str) -> int:
    """In half-width characters."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _words(runs: Runs) -> Iterator[str]:
    for run in runs:
        if isinstance(run, Text | Code):
            yield run.text
        elif isinstance(run, Break):
            yield " "
        else:
            yield plain(run.runs)
