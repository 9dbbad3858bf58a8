"""Who has to act by a deadline: people, bodies and units, from the records alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .deadlines import Deadline
from .facts.ballot import entitled_to_vote
from .facts.bodies import name_of, standing
from .facts.policy import policy_on
from .facts.roll import people, unit_name
from .governance import Governance
from .library import Library
from .standard import Standard

Kind = Literal["person", "body", "unit"]


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """Somebody who is reminded, by kind and id."""

    kind: Kind
    id: str
    name: str


def reminders(library: Library, found: Iterable[Deadline]) -> Mapping[Party, tuple[Deadline, ...]]:
    """The deadlines of everybody whom they concern, soonest first; people before bodies and units.

    A deadline that concerns nobody by the records stands with the chamber's own bodies of the kind that sees to it.
    """
    grouped: dict[Party, list[Deadline]] = {}
    for one in found:
        for party in dict.fromkeys(concerned(library, one)):
            grouped.setdefault(party, []).append(one)
    order: tuple[Kind, ...] = ("person", "body", "unit")
    parties = sorted(grouped, key=lambda one: (order.index(one.kind), one.id))
    return {party: tuple(grouped[party]) for party in parties}


def concerned(library: Library, one: Deadline) -> Iterator[Party]:
    """Who has to act by one deadline."""
    governance, standard = library.governance, library.standards.get(one.slug or "")
    if one.kind == "ballot" and standard is not None:
        yield from _voters(governance, standard)
    elif one.kind in ("milestone", "disposition") and standard is not None:
        yield from _drafters(governance, standard, answering=one.kind == "disposition")
    elif one.kind == "systematic-review":
        policy = policy_on(governance, one.on)
        yield from _bodies(governance, policy.systematic_review.body if policy else None)
    elif one.kind in ("appeal", "remedy", "complaint"):
        records = governance.complaints if one.kind == "complaint" else governance.appeals
        yield from _bodies(governance, records[one.subject].data.handler)
    else:
        yield from _bodies(
            governance, _contact(standard) if one.kind in ("opening", "consultation") else None
        )


def _voters(governance: Governance, standard: Standard) -> Iterator[Party]:
    """Those who may vote and whose paper has not come; nobody is told how anybody voted."""
    ballot = standard.reviews[max(standard.reviews)].data.ballot
    assert ballot is not None, "there is no deadline of a ballot without one"
    returned = {vote.voter for vote in ballot.votes}
    known = people(governance)
    for one in sorted(entitled_to_vote(ballot) - returned):
        yield Party("person", one, known[one].name if one in known else one)


def _drafters(governance: Governance, standard: Standard, *, answering: bool) -> Iterator[Party]:
    """The unit that leads, or that the table of comments names for answering them; or else the body that coordinates."""
    table = standard.comments.get(max(standard.comments, default=0)) if answering else None
    lead = (table.data.drafting_unit if table else None) or standard.index.data.lead_unit
    if lead:
        yield Party("unit", lead, unit_name(governance, lead))
    else:
        yield from _bodies(governance, None)


def _contact(standard: Standard | None) -> str | None:
    notice = standard.consultations[max(standard.consultations)] if standard else None
    return notice.data.contact if notice else None


def _bodies(governance: Governance, name: str | None) -> Iterator[Party]:
    """The body that is named, or the one that coordinates; the chamber itself where there is none."""
    found = name or next(iter(standing(governance, "coordination")), None)
    if found:
        yield Party("body", found, name_of(governance, found))
    elif governance.chamber:
        yield Party("body", "chamber", governance.chamber.data.name)
