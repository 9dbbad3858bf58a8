"""Who may vote when a ballot opens: the roll and the recusals, each with its reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..facts.recusal import drafting
from ..facts.roll import unit_name, units_on
from ..governance import Governance
from ..records.participants import Participant
from ..records.review import Panel, PanelMember
from ..standard import Standard
from ..words import Words


@dataclass(frozen=True, slots=True)
class Seat:
    """A person on the roll; `recused` is why they may not vote, None for the entitled."""

    person: str
    recused: Words | None


def seats(standard: Standard, governance: Governance, panel: Panel, opens: date) -> tuple[Seat, ...]:
    """The voting members of the panel in its order, as recusals stand on the opening day.

    Units count both as the panel records them and as people.yml has them on that day.
    """
    drafters = drafting(standard, opens)
    voting = [one for one in panel.members if one.voting]
    return tuple(Seat(one.person, next(_reasons(governance, one, drafters, opens), None)) for one in voting)


def _reasons(
    governance: Governance, member: PanelMember, drafters: tuple[Participant, ...], opens: date
) -> Iterator[Words]:
    if any(row.person == member.person for row in drafters):
        yield Words("本人参加了起草", "took part in drafting")
    organisations = {row.unit for row in drafters}
    for one in sorted({member.unit, *units_on(governance, member.person, opens)} & organisations):
        name = unit_name(governance, one)
        yield Words(f"所在单位“{name}”参加了起草", f"the unit, {name}, took part in drafting")
