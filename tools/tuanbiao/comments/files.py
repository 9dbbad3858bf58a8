"""A file of comments, whatever its kind, as judged tables with numbered comments."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..records.comments import Comment
from . import document, issues, plain, workbook
from .accept import Judged, State, Table, holding, judge, number
from .layout import ABOVE, said
from .package import kind_of
from .reading import Given, Round
from .sheet import Sheet

_READERS: Mapping[str, Callable[[bytes], tuple[Sheet, ...]]] = {
    "xlsx": workbook.read,
    "docx": document.read,
    "text": plain.read,
}


@dataclass(frozen=True, slots=True)
class Import:
    """What a file brought: `kind` is xlsx, docx, text or issues."""

    kind: str
    tables: tuple[Table, ...]

    def rows(self, *states: State) -> tuple[Judged, ...]:
        """The rows in some states, in the order of the file."""
        return tuple(one for table in self.tables for one in table.rows if one.state in states)

    @property
    def found(self) -> bool:
        """Whether there is a table of comments in it at all."""
        return self.kind == "issues" or any(table.layout for table in self.tables)


def bring(content: bytes, slug: str, given: Given, of: Round, recorded: tuple[Comment, ...] = ()) -> Import:
    """Read and judge a file; raises UnreadableError where it cannot be read."""
    kind = "issues" if issues.is_json(content) else kind_of(content)
    if kind == "issues":
        tables: tuple[Table, ...] = (issues.judge(content, slug, of),)
    else:
        tables = tuple(_judged(_READERS[kind](content), given, of))
    return Import(kind, number(tables, recorded))


def _judged(sheets: Iterable[Sheet], given: Given, of: Round) -> Iterator[Table]:
    """Every sheet; one without a header, such as the form above a table, says what holds for those behind it."""
    for sheet in sheets:
        table = judge(sheet, given, of)
        told = dict(said(sheet.rows)) if table.layout is None else {}
        rows = (replace(one, reasons=(ABOVE,)) for one in table.rows)
        yield replace(table, rows=tuple(rows)) if told else table
        given = holding(given, told)
