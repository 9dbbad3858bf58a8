"""The clauses of two texts side by side, wherever they stand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .align import differing, encode
from .blocks import Section


class Arranged(NamedTuple):
    """A clause as it was and as it is; `moved` where it changed its place among those beside it."""

    old: Section | None
    new: Section | None
    moved: bool


def arranged(old: Sequence[Section], new: Sequence[Section], *, moves: bool = True) -> Iterator[Arranged]:
    """All clauses in the newer order; what was deleted follows what it followed before.

    Without `moves` a clause that was moved is deleted where it stood and new where it stands, with all below it.
    """
    partners = _partners(old, new)
    moved = _moved(old, new, partners)
    if not moves:
        moved = _below(old, moved)
        partners = {left: right for left, right in partners.items() if left not in moved}
    gone: dict[int, list[Section]] = defaultdict(list)
    anchor = -1
    for at, section in enumerate(old):
        if at not in partners:
            gone[anchor].append(section)
        elif at not in moved:
            anchor = partners[at]
    came = {right: left for left, right in partners.items()}
    yield from (Arranged(one, None, moved=False) for one in gone[-1])
    for at, section in enumerate(new):
        left = came.get(at)
        yield Arranged(None if left is None else old[left], section, left in moved)
        yield from (Arranged(one, None, moved=False) for one in gone[at])


def _below(sections: Sequence[Section], places: set[int]) -> set[int]:
    """The places with those of all clauses below them."""
    found = set(places)
    for at, section in enumerate(sections):
        if section.parent in found:
            found.add(at)
    return found


def _partners(old: Sequence[Section], new: Sequence[Section]) -> dict[int, int]:
    """Places of the same clause, by id; where an id was changed, by title."""
    there = {section.key: at for at, section in enumerate(new)}
    found = {at: there[section.key] for at, section in enumerate(old) if section.key in there}
    taken = set(found.values())
    before = _titles((at, one) for at, one in enumerate(old) if at not in found)
    after = _titles((at, one) for at, one in enumerate(new) if at not in taken)
    for title, places in before.items():
        found.update(zip(places, after.get(title, ()), strict=False))
    return found


def _titles(sections: Iterator[tuple[int, Section]]) -> dict[tuple[str, str], list[int]]:
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, section in sections:
        if section.clause and section.clause.title:
            places[section.clause.kind, section.clause.title].append(at)
    return places


def _moved(old: Sequence[Section], new: Sequence[Section], partners: dict[int, int]) -> set[int]:
    """The places in the older text of clauses that stand below another clause now, or in another order beside others."""
    moved = set()
    beside: dict[int | None, list[int]] = defaultdict(list)
    for left, right in partners.items():
        above, parent = old[left].parent, new[right].parent
        if (None if above is None else partners.get(above, -1)) == parent:
            beside[parent].append(left)
        else:
            moved.add(left)
    for places in beside.values():
        names = {at: repr(min(old[at].key, new[partners[at]].key)) for at in places}
        before = sorted(places)
        after = sorted(places, key=lambda at: partners[at])
        codes = encode([names[at] for at in before], [names[at] for at in after])
        moved.update(at for one in differing(*codes) for at in before[one.before : one.end])
    return moved
