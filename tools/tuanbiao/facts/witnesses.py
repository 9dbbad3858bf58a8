"""What outsiders say they saw: `evidence/witness-<person>-<n>.json` with its signature."""

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ..clock import day_of
from ..governance import Governance
from ..signing.statement import WITNESS, Witness, witness_in
from ..standard import Standard
from ..words import Words
from .bodies import standing
from .roll import people, seats_on, units_on, within
from .signatures import Claim, own_identity, refusal, why

_FILE = re.compile(r"evidence/witness-(?P<person>[a-z0-9]+(?:-[a-z0-9]+)*)-[1-9][0-9]*\.json")


class Testimony(Struct, frozen=True):
    """One witness's statement: the file it stands in, None for `said` where it has not the form laid down."""

    file: str
    person: str
    said: Witness | None

    @property
    def signature(self) -> str:
        """Where its signature lies."""
        return f"{self.file.removesuffix('.json')}.sig"

    @property
    def day(self) -> date | None:
        """The Shanghai day on which the witness saw it."""
        return day_of(self.said.moment) if self.said else None


def testimonies(standard: Standard) -> Iterator[Testimony]:
    """Every witness's statement in the folder."""
    for file in standard.names:
        found = _FILE.fullmatch(file)
        if found and file in standard.files:
            yield Testimony(file, found["person"], witness_in(standard.papers.get(file, b"")))


def doubt(standard: Standard, governance: Governance, one: Testimony) -> Words | None:
    """Why a statement proves nothing, as far as this copy shows; None where it stands."""
    chamber = own_identity(governance)
    if one.said is None:
        return Words("不是规定形式的见证声明", "it is no witness's statement in the form laid down")
    if one.said.witness != one.person or one.said.standard != standard.slug:
        return Words("声明的是另一个人或者另一项标准", "it is of another person or another standard")
    if chamber is not None and one.said.chamber != chamber:
        return Words("声明的是另一个仓库", "it is of another repository")
    if one.signature not in standard.files:
        return Words(f"没有签名 {one.signature}", f"its signature {one.signature} is missing")
    if not governance.people:
        return None
    made = Claim(one.person, one.said.message(), WITNESS, day_of(one.said.moment))
    refused = refusal(governance, standard.papers.get(one.signature, b""), made)
    return why(governance, refused) if refused else None


def interest(standard: Standard, governance: Governance, one: Testimony) -> Words | None:
    """Why somebody is no outsider on the day of their statement; None where they are."""
    day = one.day
    if day is None:
        return None
    rows = standard.participants.data.participants if standard.participants else ()
    taking_part = [row for row in rows if within(day, row.from_, row.to)]
    if any(row.person == one.person for row in taking_part):
        return Words("是该标准的参与人员", "takes part in the standard")
    insiders = _insiders(governance, day)
    if one.person in insiders:
        return Words("是管理协调机构或者标准编制机构的人员", "belongs to the coordination or drafting body")
    own = units_on(governance, one.person, day)
    theirs = {row.unit for row in taking_part}.union(*(units_on(governance, each, day) for each in insiders))
    if own & theirs:
        return Words("与这些人同属一个单位", "belongs to a unit of those people")
    return None


def _insiders(governance: Governance, day: date) -> frozenset[str]:
    """Members and staff of the coordination and drafting bodies."""
    found: set[str] = set()
    for body in standing(governance, "coordination", "drafting").values():
        found |= {seat.person for seat in seats_on(body.data, day)}
        found |= {row.person for row in body.data.staff if within(day, row.from_, row.to)}
    return frozenset(found & people(governance).keys())
