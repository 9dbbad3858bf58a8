"""The strength of each date of a standard: the step that brought it, witnesses, timestamps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Any

from .facts.marks import dated, day_of, marked, records_of
from .facts.roll import units_on
from .facts.signatures import own_identity
from .facts.strength import agrees, stronger
from .facts.witnesses import doubt, interest, testimonies
from .governance import Governance
from .parse.located import Step as Key
from .records.kind import Kind
from .records.record import Record
from .standard import Standard
from .walk import Step

Route = tuple[Key, ...]
_TEXTS = ("consultations", "reviews", "approvals", "publication")  # the records that fix a text's digest


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence: on `day` something with that digest (of a text or of a file) existed."""

    strength: str
    digest: str
    day: date
    file: str
    sha256: str = ""

    @property
    def reference(self) -> str:
        """The file as anybody may read of it: that of a witness, whose name tells who it is, by its digest."""
        return self.file if self.strength == "timestamped" else f"sha256:{self.sha256}"


@dataclass(frozen=True, slots=True)
class Stay:
    """One version of a file of the standard: its digest, and the dates that it held."""

    digest: str
    days: Mapping[Route, date]


@dataclass(frozen=True, slots=True)
class Trace:
    """One record through the history.

    `brought` is the step since which the file has been there, `completed` the last one that changed it, `since` the step
    since which each date of the last version has stood unchanged at its place; `stays` are all its versions.
    """

    kind: Kind
    record: Record[Any]
    brought: Step
    completed: Step
    since: Mapping[Route, Step] = field(default_factory=dict)
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """One date with its strength: where it stands, its kind (event, past, announcing), the step since which it stands there."""

    trace: Trace
    route: Route
    sign: str
    day: date
    strength: str
    step: Step
    proofs: tuple[Proof, ...] = ()


def traced(steps: Iterable[Step], slug: str, chamber: frozenset[str] = frozenset()) -> dict[str, Trace]:
    """The standard's records and those of the chamber at the paths `chamber`, as they are at the end, by path.

    A folder that was moved to another group keeps its history.
    """
    found: dict[str, Trace] = {}
    for step in steps:
        if step.change is None or any(_touches(one.path, slug, chamber) for one in step.change.edits):
            held = dict(_held(step, slug, chamber))
            found = {inner: _next(found.get(inner), step, *one) for inner, one in held.items()}
    return {one.record.path: one for one in found.values()}


def _touches(path: str, slug: str, chamber: frozenset[str]) -> bool:
    return path in chamber or path.split("/")[2:3] == [slug]


def _held(
    step: Step, slug: str, chamber: frozenset[str]
) -> Iterator[tuple[str, tuple[Kind, Record[Any], str]]]:
    standard = step.library.standards.get(slug)
    if standard is not None:
        for kind, record in records_of(standard):
            inner = record.path.removeprefix(f"{standard.folder}/")
            yield inner, (kind, record, standard.files.get(inner, ""))
    if chamber & step.library.governance_files.keys():
        for kind, record in records_of(step.library.governance):
            if record.path in chamber:
                yield record.path, (kind, record, step.library.governance_files[record.path])


def _next(before: Trace | None, step: Step, kind: Kind, record: Record[Any], digest: str) -> Trace:
    days = {one.route: day for one in marked(kind, record, dated) if (day := day_of(one.node))}
    if before is None:
        return Trace(kind, record, step, step, dict.fromkeys(days, step), (Stay(digest, days),))
    last = before.stays[-1]
    if last.digest == digest:
        return Trace(kind, record, before.brought, before.completed, before.since, before.stays)
    since = {
        route: before.since[route] if last.days.get(route) == day else step for route, day in days.items()
    }
    return Trace(kind, record, before.brought, step, since, (*before.stays, Stay(digest, days)))


def witnessed(standard: Standard, governance: Governance) -> tuple[Proof, ...]:
    """What each witness saw whose statement stands: the signature verifies and nothing ties the witness to the standard."""
    if own_identity(governance) is None or not governance.people:
        return ()
    return tuple(
        Proof("witnessed", one.said.digest, one.day, one.file, standard.files[one.file])
        for one in testimonies(standard)
        if one.said
        and one.day
        and not doubt(standard, governance, one)
        and not interest(standard, governance, one)
    )


def dates(
    traces: Iterable[Trace], proofs: Sequence[Proof], standard: Standard | None, governance: Governance
) -> Iterator[Dated]:
    """Every date but those by which something is due, in order of its record and place."""
    for trace in traces:
        for one in marked(trace.kind, trace.record, dated):
            day = day_of(one.node)
            if day is not None and one.sign != "due":
                step = trace.since[one.route]
                supporting = _supporting(trace, one.route, str(one.sign), day, proofs)
                strength, used = _strength(supporting, standard, governance)
                own = "recorded" if agrees(str(one.sign), day, step.day) else "declared"
                yield Dated(trace, one.route, str(one.sign), day, stronger(own, strength), step, used)


def _supporting(
    trace: Trace, route: Route, sign: str, day: date, proofs: Sequence[Proof]
) -> tuple[Proof, ...]:
    """The evidence over a version of the file that held the date, or over the text that the record fixes."""
    known = {stay.digest for stay in trace.stays if stay.digest and stay.days.get(route) == day}
    if trace.kind.name in _TEXTS:
        known.add(trace.record.data.text)
    return tuple(one for one in proofs if one.digest in known and agrees(sign, day, one.day))


def _strength(
    proofs: tuple[Proof, ...], standard: Standard | None, governance: Governance
) -> tuple[str, tuple[Proof, ...]]:
    """One timestamp is enough; of witnesses it takes two, of different units."""
    stamps = tuple(one for one in proofs if one.strength == "timestamped")
    if stamps:
        return "timestamped", stamps
    people = {one.file: one for one in (testimonies(standard) if standard else ())}
    for one, other in combinations(proofs, 2):
        units = [units_on(governance, people[each.file].person, each.day) for each in (one, other)]
        if all(units) and not units[0] & units[1] and people[one.file].person != people[other.file].person:
            return "witnessed", (one, other)
    return "declared", ()
