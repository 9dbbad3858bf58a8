"""Which pages come first: standards in use, then everything else, then what nobody uses any more."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ...facts.numbers import identity
from ...register import Row
from ..view import View, standard_uri
from .index import Entry
from .sections import Section

_USED, _OTHER, _PAST, _QUIET = range(4)
_ENDED = ("superseded", "withdrawn", "cancelled")
_INHERITED = "governance/baseline.md"
# They name what other pages are about.
_LISTS = ("index.md", "board.md", "consultations.md", "information.md", "standards/index.md")


class Standing(NamedTuple):
    """What a page is: its group, the day from which it is newer than others, its badge, the numbers it answers to."""

    group: int = _OTHER
    day: date = date.min
    badge: tuple[str, str] = ("", "")
    numbers: Sequence[str] = ()


class Found(NamedTuple):
    """A page as it was built: its address, the weight its author gave it (0: not searched at all), and what it says."""

    address: str
    boost: float
    sections: Sequence[Section]


def standings(view: View) -> dict[str, Standing]:
    """What the pages of standards are, and that of the inherited ones, by the address of their source."""
    found: dict[str, Standing] = {}
    inherited: list[str] = []
    for row in view.rows.values():
        if row.inherited:
            inherited.extend(_numbers(row))
            continue
        status = view.status(row)
        group = _PAST if status in _ENDED else _USED
        day = row.published or max((day for _, day in row.moves), default=date.min)
        badge = status, view.label(view.status_words(row))
        found[view.place(standard_uri(row.slug))] = Standing(group, day, badge, tuple(_numbers(row)))
    lists = {view.place(uri): Standing(_QUIET) for uri in _LISTS}
    return {**found, **lists, view.place(_INHERITED): Standing(numbers=inherited)}


def _numbers(row: Row) -> Iterator[str]:
    """Its own, and those that other chambers gave the same text."""
    numbers = (row.number, *(one.number for one in row.joint))
    return (identity(one) for one in numbers if one)


def entries(found: Mapping[str, Found], known: Mapping[str, Standing]) -> list[Entry]:
    """What the index is made of, by the address of the source, in the order in which results are shown."""
    weighed = [
        (known.get(uri, Standing()), one) for uri, one in sorted(found.items()) if one.boost and one.sections
    ]
    weighed.sort(key=lambda pair: _weight(*pair))
    return [
        Entry(one.address, _title(one.sections), one.sections, standing.badge, standing.numbers)
        for standing, one in weighed
    ]


def _weight(standing: Standing, found: Found) -> tuple[int, int]:
    return (standing.group if found.boost >= 1 else _QUIET), -standing.day.toordinal()


def _title(sections: Iterable[Section]) -> str:
    return next((one.heading for one in sections if one.heading), "")
