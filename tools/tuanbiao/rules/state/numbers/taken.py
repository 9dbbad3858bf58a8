"""Which sequence numbers are taken, and by what."""

from collections.abc import Iterator
from dataclasses import dataclass

from ....facts.links import by_slug, made_here
from ....facts.numbers import Number, parse_own, straighten
from ....register import Register, Row


@dataclass(frozen=True, slots=True)
class Taken:
    """A number of a row, its own or one that it gave up."""

    row: Row
    text: str
    number: Number

    @property
    def place(self) -> tuple[str, int, int | None]:
        """Code, value of the sequence and part: what stays when only year or zeros differ."""
        return (self.number.code, self.number.order, self.number.part)

    def same_place(self, other: "Taken") -> bool:
        """Whether another standard holds the same sequence number."""
        return self.row.slug != other.row.slug and self.place == other.place


def taken(register: Register) -> list[Taken]:
    """Every number ever given, without amendments, which share that of the amended standard."""
    return [one for row in register.rows for one in _of(row)]


def judged(register: Register) -> list[Taken]:
    """The numbers in use of standards made here."""
    return [
        one for row in made_here(register) for one in _of(row) if one.text == straighten(row.number or "")
    ]


def comes_after(one: Taken, other: Taken) -> bool:
    """Whether `one` is the later of two, so that a clash is told once and at its place."""
    if other.row.inherited:
        return True
    return (one.number.year, one.row.folder) > (other.number.year, other.row.folder)


def keeps_place(one: Taken, register: Register) -> bool:
    """Whether the row revises a standard of the same sequence number, which it then keeps."""
    old = by_slug(register).get(one.row.revises or "")
    number = parse_own(straighten(old.number)) if old and old.number else None
    return number is not None and one.place == (number.code, number.order, number.part)


def _of(row: Row) -> Iterator[Taken]:
    for text in (row.number, *(one.number for one in row.voided)):
        plain = straighten(text) if text else ""
        number = parse_own(plain)
        if number and number.amendment is None:
            yield Taken(row, plain, number)
