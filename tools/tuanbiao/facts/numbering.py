"""Which number a standard gets next, by the register and the chamber's policy."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from ..records.policy import PolicyVersion
from ..register import Register, Row
from .links import base_number, by_slug
from .numbers import DASH, Number, identity, parse_own, straighten


def next_numbers(
    register: Register, row: Row, policy: PolicyVersion, code: str, year: int
) -> tuple[str, ...]:
    """The numbers that a standard may be given now for a year, the usual one first.

    `register` holds everything that has or had a number, the standard itself or not; numbers that were given up count
    as used. Nothing where the amended standard has no number.
    """
    old = by_slug(register).get(row.amends or row.revises or "")
    if row.kind == "amendment":
        return _amendment(register, old, year)
    if row.revises and old and one_to_one(row, old, replacing(register, row)):
        former = parse_own(straighten(old.number or ""))
        return (_written(code, former.sequence, former.part, year),) if former else ()
    taken = [one for one in used(register) if one.code == code and one.amendment is None]
    if policy.number_sequence == "yearly":
        taken = [one for one in taken if one.year == year]
    width = policy.number_width
    kept = [
        _written(code, str(one.order).zfill(width), one.part, year)
        for one in _given_up(row)
        if policy.number_sequence == "cumulative" and one.code == code and one.year != year
    ]
    fresh = [_written(code, str(order).zfill(width), part, year) for order, part in _free(taken)]
    return tuple(dict.fromkeys((*kept[-1:], *fresh)))


def keeps(register: Register, row: Row) -> bool:
    """Whether a standard takes its number from the one that it amends or revises, rather than the next of the sequence."""
    old = by_slug(register).get(row.revises or "")
    one = old is not None and one_to_one(row, old, replacing(register, row))
    return row.kind == "amendment" or one


def used(register: Register) -> Iterator[Number]:
    """Every well-formed number of the register, those that were given up included."""
    for row in register.rows:
        for text in (row.number, *(one.number for one in row.voided)):
            number = parse_own(straighten(text)) if text else None
            if number:
                yield number


def replacing(register: Register, row: Row | None = None) -> Counter[str]:
    """How many standards wholly replace each number; `row` counts in place of what the register has of it."""
    rows = [one for one in register.rows if row is None or one.slug != row.slug]
    wholly = (
        one for each in (*rows, *([row] if row else ())) for one in each.replaces if one.extent == "full"
    )
    return Counter(identity(one.number) for one in wholly)


def one_to_one(row: Row, old: Row, wholly: Counter[str]) -> bool:
    """Whether a standard wholly replaces the one that it revises, nothing else, and is the only one to do so."""
    if len(row.replaces) != 1 or row.replaces[0].extent != "full":
        return False
    number = identity(row.replaces[0].number)
    return number == identity(old.number or "") and wholly[number] == 1


def _amendment(register: Register, amended: Row | None, year: int) -> tuple[str, ...]:
    if amended is None or amended.number is None:
        return ()
    base = parse_own(base_number(amended.number))
    orders = [
        one.amendment
        for one in used(register)
        if base and one.amendment and (one.code, one.order, one.part, one.year) == _place(base)
    ]
    return (f"{base_number(amended.number)}/XG{max(orders, default=0) + 1}{DASH}{year}",)


def _place(number: Number) -> tuple[str, int, int | None, int]:
    return (number.code, number.order, number.part, number.year)


def _given_up(row: Row) -> list[Number]:
    found = (parse_own(straighten(one.number)) for one in row.voided)
    return [one for one in found if one]


def _free(taken: list[Number]) -> Iterator[tuple[int, int | None]]:
    """The next sequence number, whole or as a first part; then the next part of each that has parts."""
    parts: dict[int, set[int]] = defaultdict(set)
    for one in taken:
        parts[one.order].add(one.part or 0)
    following = max(parts, default=0) + 1
    yield from ((following, None), (following, 1))
    yield from ((order, max(found) + 1) for order, found in sorted(parts.items()) if 0 not in found)


def _written(code: str, sequence: str, part: int | None, year: int) -> str:
    return f"T/{code} {sequence}{f'.{part}' if part else ''}{DASH}{year}"
