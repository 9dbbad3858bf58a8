"""Who may not vote on a text because they or their unit took part in drafting it."""

from collections.abc import Iterator, Mapping
from datetime import date

from ..governance import Governance
from ..records.participants import Participant
from ..records.review import Ballot, Panel
from ..standard import Standard
from .roll import people, units_on


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


def ever_tied(governance: Governance, panel: Panel, person: str, drafters: tuple[Participant, ...]) -> bool:
    """Whether `person` and some drafter at any time belonged to one unit."""
    known = people(governance)

    def belonged(one: str) -> set[str]:
        return {row.unit for row in known[one].units} if one in known else set()

    own = belonged(person) | {member.unit for member in panel.members if member.person == person}
    return any(own & {row.unit, *belonged(row.person)} for row in drafters)


def parents(governance: Governance) -> Mapping[str, str]:
    """The parent of each unit that has one."""
    rows = governance.units.data if governance.units else ()
    return {one.id: one.parent for one in rows if one.parent}


def related(above: Mapping[str, str], one: str, other: str) -> bool:
    """Whether one of two units is above the other."""
    return one in _lineage(above, other) or other in _lineage(above, one)


def _lineage(above: Mapping[str, str], unit: str) -> Iterator[str]:
    seen = {unit}
    while (unit := above.get(unit, unit)) not in seen:
        seen.add(unit)
        yield unit


def computed(
    governance: Governance, panel: Panel, ballot: Ballot, drafters: tuple[Participant, ...]
) -> frozenset[str]:
    """Everybody on the roll who has to be recused, by the units that people and panel had on the opening day."""
    persons, organisations = {row.person for row in drafters}, {row.unit for row in drafters}
    today = {one: units_on(governance, one, ballot.opens) for one in ballot.roll}
    tied = {one for one in ballot.roll if one in persons or today[one] & organisations}
    return frozenset(tied | barred(panel, ballot, drafters))


def ever_drafting(*standards: Standard | None) -> tuple[Participant, ...]:
    """Every row of the participants, whatever its period, in any of the given versions of a standard."""
    records = [one.participants for one in standards if one and one.participants]
    return tuple(dict.fromkeys(row for record in records for row in record.data.participants))
