"""Who may not vote on a text because they or their unit took part in drafting it."""

from collections.abc import Iterator
from datetime import date

from ..governance import Governance
from ..records.participants import Participant
from ..records.review import Ballot, Panel
from ..standard import Standard
from .roll import people, units


def drafting(standard: Standard, day: date) -> tuple[Participant, ...]:
    """Everybody who took part by `day`, those who left included."""
    rows = standard.participants.data.participants if standard.participants else ()
    return tuple(row for row in rows if row.from_ <= day)


def barred(panel: Panel, ballot: Ballot, drafters: tuple[Participant, ...]) -> frozenset[str]:
    """Those on the roll who drafted, or whose unit as the panel records it did."""
    persons, organisations = {row.person for row in drafters}, {row.unit for row in drafters}
    recorded = {member.person: member.unit for member in panel.members}
    return frozenset(
        one for one in ballot.roll if one in persons or (one in recorded and recorded[one] in organisations)
    )


def ever_tied(governance: Governance, person: str, drafters: tuple[Participant, ...]) -> bool:
    """Whether `person` at any time belonged to a drafter's unit."""
    known = people(governance).get(person)
    organisations = {row.unit for row in drafters}
    return known is not None and any(one.unit in organisations for one in known.units)


def lineage(governance: Governance, unit: str) -> Iterator[str]:
    """The parent of a unit, its parent, and so on."""
    known = units(governance)
    seen = {unit}
    while (one := known.get(unit)) is not None and one.parent and one.parent not in seen:
        unit = one.parent
        seen.add(unit)
        yield unit


def related(governance: Governance, one: str, other: str) -> bool:
    """Whether one of two units is above the other."""
    return one in lineage(governance, other) or other in lineage(governance, one)
