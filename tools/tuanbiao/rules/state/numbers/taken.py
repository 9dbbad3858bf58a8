"""Which sequence numbers are taken, and by what."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from ....facts.links import by_slug, made_here
from ....facts.numbers import Number, parse_own, straighten
from ....register import Register, Row

Place = tuple[str, int, int | None]


class Taken(Struct, frozen=True):
    """A number of a row, its own or one that it gave up."""

    row: Row
    text: str
    number: Number

    @property
    def place(self) -> Place:
        """Code, value of the sequence and part: what stays when only year or zeros differ."""
        return (self.number.code, self.number.order, self.number.part)


class Clash(Struct, frozen=True):
    """A number in use and an earlier one of another standard at the same place of the sequence.

    It is kept where the standard revises one of that sequence number.
    """

    one: Taken
    other: Taken
    kept: bool


def clashes(register: Register) -> Iterator[Clash]:
    """Every pair at one place, told at the later one; amendments share the place of what they amend."""
    known = by_slug(register)
    places: dict[Place, list[Taken]] = defaultdict(list)
    for row in register.rows:
        for one in _of(row):
            places[one.place].append(one)
    for row in made_here(register):
        for one in _of(row):
            if one.text != straighten(row.number or ""):
                continue
            kept = _keeps(one, known.get(row.revises or ""))
            yield from (Clash(one, other, kept) for other in places[one.place] if _earlier(other, one))


def _of(row: Row) -> Iterator[Taken]:
    for text in (row.number, *(one.number for one in row.voided)):
        plain = straighten(text) if text else ""
        number = parse_own(plain)
        if number and number.amendment is None:
            yield Taken(row, plain, number)


def _earlier(other: Taken, one: Taken) -> bool:
    if other.row.slug == one.row.slug:
        return False
    return other.row.inherited or (other.number.year, other.row.folder) < (one.number.year, one.row.folder)


def _keeps(one: Taken, old: Row | None) -> bool:
    number = parse_own(straighten(old.number)) if old and old.number else None
    return number is not None and one.place == (number.code, number.order, number.part)
