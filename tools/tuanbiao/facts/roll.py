"""Who belonged to what on a given day; periods are `from <= day < to`."""

from collections.abc import Iterator, Mapping
from datetime import date

from ..governance import Governance
from ..records.body import Body, Seat
from ..records.people import Person
from ..records.record import Record
from ..records.units import Unit
from ..words import Words


def within(day: date, start: date | None, end: date | None) -> bool:
    """Whether `day` lies in the period; an open side has no limit."""
    return (start is None or start <= day) and (end is None or day < end)


def people(governance: Governance) -> Mapping[str, Person]:
    """Everybody by id."""
    return governance.people.by_id if governance.people else {}


def units(governance: Governance) -> Mapping[str, Unit]:
    """Every unit by id."""
    return governance.units.by_id if governance.units else {}


def named(governance: Governance, person: str) -> Words:
    """A person as messages show them: the name with the id, or the id alone where nothing is known."""
    known = people(governance).get(person)
    return Words(f"{known.name}（{person}）", f"{known.name} ({person})") if known else Words(person, person)


def unit_name(governance: Governance, unit: str) -> str:
    """The name of a unit, its id where it is not known."""
    known = units(governance).get(unit)
    return known.name if known else unit


def members_on(governance: Governance, day: date) -> frozenset[str]:
    """The ids of the units that were members on `day`."""
    rows = governance.members.data if governance.members else ()
    return frozenset(one.unit for one in rows if within(day, one.joined, one.left))


def units_on(governance: Governance, person: str, day: date) -> frozenset[str]:
    """The units that `person` belonged to on `day`."""
    known = people(governance).get(person)
    return (
        frozenset(one.unit for one in known.units if within(day, one.from_, one.to)) if known else frozenset()
    )


def seats_on(body: Body, day: date) -> tuple[Seat, ...]:
    """The seats of a body held on `day`."""
    return tuple(seat for seat in body.members if within(day, seat.from_, seat.to))


def voting_seats_on(body: Body, day: date) -> frozenset[str]:
    """The people with a vote in a body on `day`."""
    return frozenset(seat.person for seat in seats_on(body, day) if seat.voting)


def bodies_of_kind(governance: Governance, kind: str) -> Iterator[tuple[str, Record[Body]]]:
    """The bodies of one kind (`decision`, `coordination`, `drafting`, `committee`) by id."""
    return ((name, body) for name, body in governance.bodies.items() if body.data.kind == kind)
