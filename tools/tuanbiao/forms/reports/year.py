"""One year of a chamber, as its report looks at it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ...facts.annual import Figure, figure_name, figures
from ...facts.bodies import name_of
from ...facts.links import by_slug
from ...facts.stages import NAMES
from ...facts.yearly import Period, period
from ...governance import Governance
from ...library import Library
from ...register import STATUSES, Register, Row, status
from ...standard import Standard


@dataclass(frozen=True)
class Year:
    """The records and the calendar year, of which nothing after `as_of` is told."""

    library: Library
    year: int
    as_of: date

    @property
    def when(self) -> Period:
        """The year as far as it has gone."""
        return period(self.year, self.as_of)

    @property
    def end(self) -> str:
        """The day that figures of a state are of, in words."""
        return "年末" if self.when.last == date(self.year, 12, 31) else f"截至 {self.when.last} "

    @property
    def governance(self) -> Governance:
        """The chamber's records."""
        return self.library.governance

    @property
    def register(self) -> Register:
        """The register."""
        return self.library.register

    @property
    def standards(self) -> Iterable[Standard]:
        """Every standard with its records."""
        return self.library.standards.values()

    @property
    def chamber(self) -> str:
        """The chamber's name."""
        return self.governance.chamber.data.name if self.governance.chamber else "商会"

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure of the annual report, which the rule `annual-report-counts` holds the record against."""
        return figures(self.register, self.governance, self.year)

    @cached_property
    def _rows(self) -> Mapping[str, Row]:
        return by_slug(self.register)

    def row(self, slug: str) -> Row:
        """The row of a standard."""
        return self._rows[slug]

    def called(self, slug: str | None) -> str:
        """A standard by title, and by its number once it had one; its id where there is no such."""
        row = self._rows.get(slug or "")
        return self.named(row) if row else slug or ""

    def named(self, row: Row) -> str:
        """A standard by title, and by its number where the year saw it or had it already."""
        later = any(to == "numbering" and on > self.when.last for to, on in row.moves)
        return f"{'' if later else row.number or ''}《{row.title}》"

    def state(self, slug: str | None) -> str:
        """How far the work on a standard had come by the end of the year; nothing where no standard is named."""
        row, last = self._rows.get(slug or ""), self.when.last
        if row is None:
            return ""
        been = [to for to, on in row.moves if on <= last]
        if not been and not row.inherited:
            return "尚未提案"
        if row.inherited or been[-1] in ("publication", "withdrawn"):
            return STATUSES[status(row, self.register, last)].zh
        return NAMES[been[-1]].zh

    def body(self, name: str | None) -> str:
        """A body's name."""
        return name_of(self.governance, name) if name else ""

    def count(self, key: str) -> str:
        """A figure in digits; a span where inherited standards do not tell."""
        figure = self.figures[key]
        least, most = len(figure.slugs), len(figure.slugs) + len(figure.open)
        return str(least) if least == most else f"{least} 至 {most}"

    def named_figures(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Each figure: what it is called, its count, what was counted."""
        for key, figure in self.figures.items():
            yield figure_name(key).zh, self.count(key), tuple(self.called(one) for one in figure.slugs)
