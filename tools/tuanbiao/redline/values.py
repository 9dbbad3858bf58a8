"""A redline: the whole of two texts, with what each part of them is to the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "paragraph", "item", "quote", "note", "example", "caption", "figure", "formula", "code", "table"
]
Status = Literal["same", "changed", "new", "deleted", "moved"]


@dataclass(frozen=True, slots=True)
class Run:
    """Some text with what happened to it; of what is the same the newer text shows, its references renumbered."""

    text: str
    status: Literal["same", "inserted", "deleted"]


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: as many cells as the columns of both texts together."""

    status: Status
    cells: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A paragraph or the like by its runs, a table by its rows."""

    kind: Kind
    status: Status
    runs: Runs = ()
    rows: tuple[Row, ...] = ()

    def all_runs(self) -> Iterator[Run]:
        """The runs of the text and of every cell."""
        yield from self.runs
        for row in self.rows:
            for cell in row.cells:
                yield from cell


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause with its own text; what stands before all clauses has neither id nor title.

    Numbers read 4, 4.1, 附录A, None where there is none or the clause is not in that text. A clause that only has another
    number is the same; one that was moved may have changed as well, as its runs say.
    """

    id: str | None
    before: str | None
    after: str | None
    level: int
    status: Status
    title: Runs
    blocks: tuple[BlockChange, ...]

    def all_runs(self) -> Iterator[Run]:
        """The runs of title and text."""
        yield from self.title
        for block in self.blocks:
            yield from block.all_runs()


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A file of figures/ whose content differs."""

    path: str
    status: Status


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts: how it was asked for, its standard's title, and the digest of the text."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Redline:
    """Two texts as one; clauses in the order of the newer text, what was deleted where it stood in the older."""

    title: Runs
    title_en: Runs
    clauses: tuple[ClauseChange, ...]
    figures: tuple[FigureChange, ...]

    @property
    def insertions(self) -> int:
        """In how many places something was inserted."""
        return sum(run.status == "inserted" for run in self._all_runs())

    @property
    def deletions(self) -> int:
        """In how many places something was deleted."""
        return sum(run.status == "deleted" for run in self._all_runs())

    @property
    def changed(self) -> tuple[ClauseChange, ...]:
        """The clauses that are not the same."""
        return tuple(one for one in self.clauses if one.status != "same")

    @property
    def is_empty(self) -> bool:
        """Whether a reader finds no difference."""
        return not (self.changed or self.figures or self.insertions or self.deletions)

    def _all_runs(self) -> Iterator[Run]:
        yield from self.title
        yield from self.title_en
        for clause in self.clauses:
            yield from clause.all_runs()
