"""The figures of one calendar year, as the register and the records give them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..library import Library
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..register import Register, Row, status
from ..standard import Standard
from ..words import Words


@dataclass(frozen=True, slots=True)
class Figure:
    """What was counted; `open` holds what may belong to it, where an inherited row gives no dates."""

    slugs: tuple[str, ...]
    open: tuple[str, ...] = ()

    def admits(self, stated: int) -> bool:
        """Whether a stated figure agrees."""
        return len(self.slugs) <= stated <= len(self.slugs) + len(self.open)


def figures(library: Library, year: int) -> Mapping[str, Figure]:
    """Every figure of the annual report by its key."""
    return {key: count(library, year) for key, count in _COUNTS.items()}


def figure_name(key: str) -> Words:
    """What a figure is called, as the schema says."""
    kind = next(kind for kind in KINDS if kind.name == "reports")
    named = json_schema(kind)["$defs"]["Counts"]["properties"][key]
    return Words(named["title"], named["x-title-en"])


def _proposed(library: Library, year: int) -> Figure:
    return _standards(library, lambda one: _first_move(one).year == year)


def _in_progress(library: Library, year: int) -> Figure:
    end = date(year, 12, 31)
    return _standards(library, lambda one: _first_move(one) <= end and not _ended(one, end))


def _published(library: Library, year: int) -> Figure:
    return _rows(library, lambda row: row.published is not None and row.published.year == year)


def _revised(library: Library, year: int) -> Figure:
    issued = set(_published(library, year).slugs)
    return _rows(library, lambda row: row.slug in issued and row.kind == "revision")


def _withdrawn(library: Library, year: int) -> Figure:
    return _rows(
        library,
        lambda row: row.withdrawn is not None and row.withdrawn.year == year and row.declared != "superseded",
    )


def _total_in_force(library: Library, year: int) -> Figure:
    end = date(year, 12, 31)
    held = [(row.slug, in_force(row, library.register, end)) for row in library.register.rows]
    return Figure(
        tuple(slug for slug, answer in held if answer), tuple(slug for slug, answer in held if answer is None)
    )


def in_force(row: Row, register: Register, day: date) -> bool | None:
    """Whether a standard was in force on `day`; None where an inherited row does not give the dates to tell."""
    if row.declared is None:
        return status(row, register, day) == "in-force"
    if row.declared == "in-progress" or (row.effective is not None and row.effective > day):
        return False
    if row.withdrawn is not None and row.withdrawn <= day:
        return False
    ended = row.withdrawn is None and row.declared in ("superseded", "withdrawn")
    if row.effective is None or ended:
        return None
    return not any(_in_effect(one, day) for one in register.successors(row.number or ""))


def _in_effect(successor: Row, day: date) -> bool:
    end = successor.transition_until or successor.effective
    return end is not None and end <= day


def _consulted(library: Library, year: int) -> Figure:
    return _each(library, lambda one: (round_.data.opens for round_ in one.consultations.values()), year)


def _confirmed(library: Library, year: int) -> Figure:
    return _each(
        library,
        lambda one: (
            found.data.on
            for found in one.systematic_reviews.values()
            if found.data.on and found.data.conclusion == "confirmed"
        ),
        year,
    )


def _cancelled(library: Library, year: int) -> Figure:
    return _each(
        library, lambda one: (move.on for move in one.index.data.moves if move.to == "cancelled"), year
    )


def _appeals(library: Library, year: int) -> Figure:
    appeals = library.governance.appeals
    return Figure(tuple(name for name, one in appeals.items() if one.data.filed.year == year))


def _complaints(library: Library, year: int) -> Figure:
    complaints = library.governance.complaints
    return Figure(tuple(name for name, one in complaints.items() if one.data.received.year == year))


def _standards(library: Library, counts: Callable[[Standard], bool]) -> Figure:
    started = (one for one in library.standards.values() if one.index.data.moves)
    return Figure(tuple(one.slug for one in started if counts(one)))


def _rows(library: Library, counts: Callable[[Row], bool]) -> Figure:
    return Figure(tuple(row.slug for row in library.register.rows if counts(row)))


def _each(library: Library, days: Callable[[Standard], Iterable[date]], year: int) -> Figure:
    """Every event of the year; a standard with two of them is counted twice."""
    events: Iterator[tuple[str, date]] = (
        (slug, day) for slug, one in library.standards.items() for day in days(one)
    )
    return Figure(tuple(slug for slug, day in events if day.year == year))


def _first_move(standard: Standard) -> date:
    return standard.index.data.moves[0].on


def _ended(standard: Standard, day: date) -> bool:
    """Whether work had ended by `day`: issued or cancelled."""
    publication = standard.publication
    if publication is not None and publication.data.on <= day:
        return True
    return any(move.to == "cancelled" and move.on <= day for move in standard.index.data.moves)


_COUNTS: Mapping[str, Callable[[Library, int], Figure]] = {
    "proposed": _proposed,
    "in_progress": _in_progress,
    "published": _published,
    "revised": _revised,
    "withdrawn": _withdrawn,
    "total_in_force": _total_in_force,
    "consulted": _consulted,
    "confirmed": _confirmed,
    "cancelled": _cancelled,
    "appeals": _appeals,
    "complaints": _complaints,
}
