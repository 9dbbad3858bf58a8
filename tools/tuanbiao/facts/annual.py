"""The figures of one calendar year, as the register and the records give them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from ..governance import Governance
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..register import Register, Row, status
from ..words import Words


class Figure(Struct, frozen=True):
    """What was counted; `open` holds what may belong to it, where an inherited row gives no dates."""

    slugs: tuple[str, ...]
    open: tuple[str, ...] = ()

    def admits(self, stated: int) -> bool:
        """Whether a stated figure agrees."""
        return len(self.slugs) <= stated <= len(self.slugs) + len(self.open)


def figures(register: Register, governance: Governance, year: int) -> Mapping[str, Figure]:
    """Every figure of the annual report by its key."""
    return {
        **{key: count(register, year) for key, count in _COUNTS.items()},
        "appeals": _filed({name: one.data.filed for name, one in governance.appeals.items()}, year),
        "complaints": _filed({name: one.data.received for name, one in governance.complaints.items()}, year),
    }


def figure_name(key: str) -> Words:
    """What a figure is called, as the schema says."""
    kind = next(kind for kind in KINDS if kind.name == "reports")
    named = json_schema(kind)["$defs"]["Counts"]["properties"][key]
    return Words(named["title"], named["x-title-en"])


def _proposed(register: Register, year: int) -> Figure:
    return _made(register, lambda row: _first_move(row).year == year)


def _in_progress(register: Register, year: int) -> Figure:
    end = date(year, 12, 31)
    return _made(register, lambda row: _first_move(row) <= end and not _ended(row, end))


def _published(register: Register, year: int) -> Figure:
    return _rows(register, lambda row: row.published is not None and row.published.year == year)


def _revised(register: Register, year: int) -> Figure:
    issued = set(_published(register, year).slugs)
    return _rows(register, lambda row: row.slug in issued and row.kind == "revision")


def _withdrawn(register: Register, year: int) -> Figure:
    return _rows(
        register,
        lambda row: row.withdrawn is not None and row.withdrawn.year == year and row.declared != "superseded",
    )


def _total_in_force(register: Register, year: int) -> Figure:
    end = date(year, 12, 31)
    held = [(row.slug, in_force(row, register, end)) for row in register.rows]
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


def _consulted(register: Register, year: int) -> Figure:
    return _each(register, lambda row: row.consulted, year)


def _confirmed(register: Register, year: int) -> Figure:
    return _each(register, lambda row: row.confirmed, year)


def _cancelled(register: Register, year: int) -> Figure:
    return _each(register, lambda row: (on for to, on in row.moves if to == "cancelled"), year)


def _filed(days: Mapping[str, date], year: int) -> Figure:
    return Figure(tuple(name for name, day in days.items() if day.year == year))


def _made(register: Register, counts: Callable[[Row], bool]) -> Figure:
    """The standards of this repository that have moved at all."""
    return _rows(register, lambda row: bool(row.moves) and counts(row))


def _rows(register: Register, counts: Callable[[Row], bool]) -> Figure:
    return Figure(tuple(row.slug for row in register.rows if counts(row)))


def _each(register: Register, days: Callable[[Row], Iterable[date]], year: int) -> Figure:
    """Every event of the year; a standard with two of them is counted twice."""
    events: Iterator[tuple[str, date]] = ((row.slug, day) for row in register.rows for day in days(row))
    return Figure(tuple(slug for slug, day in events if day.year == year))


def _first_move(row: Row) -> date:
    return row.moves[0][1]


def _ended(row: Row, day: date) -> bool:
    """Whether work had ended by `day`: issued or cancelled."""
    if row.published is not None and row.published <= day:
        return True
    return any(to == "cancelled" and on <= day for to, on in row.moves)


_COUNTS: Mapping[str, Callable[[Register, int], Figure]] = {
    "proposed": _proposed,
    "in_progress": _in_progress,
    "published": _published,
    "revised": _revised,
    "withdrawn": _withdrawn,
    "total_in_force": _total_in_force,
    "consulted": _consulted,
    "confirmed": _confirmed,
    "cancelled": _cancelled,
}
