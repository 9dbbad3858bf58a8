"""Every requirement of the Opinion and the Regulation, with what the records and the history say of it for the whole chamber."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..diagnostic import Diagnostic, Severity
from ..requirements import Basis, bases
from ..words import Words
from .applies import STAGE_OF
from .asked import DOCUMENTS, rules_of
from .model import Asked, Certificate, Found


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One requirement: `state` as in a certificate; how many standards are in each state; what was found, then and now."""

    basis: Basis
    state: str
    rules: tuple[str, ...]
    standards: Mapping[str, int]
    found: tuple[Found, ...]
    now: tuple[Diagnostic, ...]
    why: Words | None


def evaluate(now: Iterable[Diagnostic], certificates: Iterable[Certificate]) -> tuple[Evaluated, ...]:
    """One row per requirement that is asked of a chamber; `now` are the findings on the records as they stand."""
    findings = tuple(now)
    told: dict[str, list[Asked]] = {}
    for certificate in certificates:
        for one in certificate.requirements:
            told.setdefault(one.id, []).append(one)
    asked = (one for one in bases().values() if one.requirement.document in DOCUMENTS)
    mine = (one for one in asked if one.requirement.judged != "elsewhere")
    return tuple(_row(one, findings, told.get(one.requirement.id, [])) for one in mine)


def _row(basis: Basis, findings: tuple[Diagnostic, ...], told: list[Asked]) -> Evaluated:
    one = basis.requirement
    own = tuple(each for each in findings if one.id in each.requirements)
    found = tuple(dict.fromkeys(each for row in told for each in row.found))
    standards = Counter(row.state for row in told)
    why = Words(one.why_zh or "", one.why_en or "") if one.id not in rules_of() else None
    state = _state(one.id, own, found, standards)
    return Evaluated(basis, state, rules_of().get(one.id, ()), standards, found, own, why)


def _state(
    name: str, now: tuple[Diagnostic, ...], found: tuple[Found, ...], standards: Mapping[str, int]
) -> str:
    """Not kept where an error was found at any time; not yet applicable where that is so for every standard."""
    broken = any(one.severity is Severity.ERROR for one in now)
    if broken or any(one.severity == Severity.ERROR.word for one in found):
        return "broken"
    if name not in rules_of():
        return "unjudged"
    if now or found:
        return "noted"
    judged = sum(standards.get(one, 0) for one in ("kept", "noted"))
    if name in STAGE_OF and standards and not judged:
        return "pending" if standards.get("pending") else "moot"
    return "kept"
