"""The number that a standard gets next, with the reckoning that leads to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec import structs

from ..governance import Governance
from ..register import Register, Row
from ..words import Words
from .links import by_slug
from .numbering import keeps, next_numbers, used
from .numbers import Number, is_placeholder
from .policy import policy_on


@dataclass(frozen=True, slots=True)
class Allocation:
    """The number, what else is allowed, and what it was reckoned from.

    `highest` is the number with the greatest order in the sequence, those that were given up included. `kept` is the standard whose number goes on, for an amendment or a revision.
    """

    number: str
    others: tuple[str, ...]
    sequence: str
    highest: Number | None
    kept: str | None


def allocate(
    governance: Governance, register: Register, row: Row, day: date, year: int
) -> Allocation | Words:
    """The next number for a year by the register and the policy in force on the day; the reason where there is none.

    `register` is that of the latest line, with what is numbered together with this standard.
    """
    chamber, policy = governance.chamber, policy_on(governance, day)
    if row.inherited:
        return Words("承接的标准沿用原编号", "An inherited standard keeps its number")
    if row.number and not is_placeholder(row.number):
        return Words(f"已有编号 {row.number}，不再取号", f"It has the number {row.number} already")
    if chamber is None or policy is None:
        return Words("没有社会团体代号或者当日有效的程序参数", "No code, or no policy in force on that day")
    code = chamber.data.code
    allowed = next_numbers(register, row, policy, code, year)
    if not allowed:
        return Words("所修改、修订的标准没有编号", "The standard that it amends or revises has no number")
    counted = [
        one
        for one in used(register)
        if one.code == code and not one.amendment and (policy.number_sequence != "yearly" or one.year == year)
    ]
    return Allocation(
        number=allowed[0],
        others=allowed[1:],
        sequence=policy.number_sequence,
        highest=max(counted, key=lambda one: (one.order, one.part or 0), default=None),
        kept=row.amends or row.revises if keeps(register, row) else None,
    )


def allocate_together(
    governance: Governance, line: Register, work: Register, slugs: Sequence[str], period: tuple[date, int]
) -> dict[str, Allocation | Words]:
    """The next number for each of several standards, each reckoned with those before it; `period` is the day and the year.

    `line` is the register of the latest line, `work` that of the change at hand, which has all of the standards.
    """
    found: dict[str, Allocation | Words] = {}
    for slug in slugs:
        one = allocate(governance, numbered_together(line, work, slug), by_slug(work)[slug], *period)
        found[slug] = one
        if isinstance(one, Allocation):
            rows = (
                structs.replace(each, number=one.number) if each.slug == slug else each for each in work.rows
            )
            work = Register(tuple(rows), work.slugs)
    return found


def numbered_together(base: Register, head: Register, slug: str) -> Register:
    """The register of the line, and the numbers that the change at hand gives to other standards."""
    known = by_slug(base)
    return Register((*_without(base.rows, slug, head, known), *_new(head.rows, slug, known)))


def _without(rows: Iterable[Row], slug: str, head: Register, known: dict[str, Row]) -> Iterable[Row]:
    taken = {one.slug for one in _new(head.rows, slug, known)}
    return (one for one in rows if one.slug != slug and one.slug not in taken)


def _new(rows: Iterable[Row], slug: str, known: dict[str, Row]) -> list[Row]:
    return [
        one
        for one in rows
        if one.slug != slug
        and one.number
        and not (one.slug in known and known[one.slug].number == one.number)
    ]
