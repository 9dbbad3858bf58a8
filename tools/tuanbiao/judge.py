"""The rules over one part of a repository: the chamber, a standard, or what stands between standards."""

from collections.abc import Iterable, Iterator
from typing import Any

from .diagnostic import Diagnostic
from .facts.marks import records_of
from .governance import Governance
from .outcome import Outcome
from .parse.fault import Fault
from .records.kind import Kind
from .records.kinds import kind_of
from .records.record import Record
from .register import Register
from .rules.state import FAULT_RULES, GOVERNANCE_RULES, RECORD_RULES, REGISTER_RULES, STANDARD_RULES
from .stamp import Waivers, stamp_all
from .standard import Standard
from .summary import inherited, summarise


def judge_chamber(governance: Governance) -> Outcome:
    """The chamber's own records together."""
    found = (one for rule in GOVERNANCE_RULES for one in stamp_all(rule, rule.check(governance)))
    return Outcome(tuple(found), tuple(inherited(governance)))


def judge_record(record: Record[Any] | None, governance: Governance, faults: Iterable[Fault]) -> Outcome:
    """One record of the chamber by itself, with the faults of its file; None where that says nothing."""
    kind = kind_of(record.path) if record else None
    found = _record(kind, record, governance, {}) if kind and record else ()
    return Outcome((*judge_faults(faults), *found))


def judge_folder(standard: Standard | None, governance: Governance, faults: Iterable[Fault]) -> Outcome:
    """A standard's folder, with the faults of its files; None where its index.md says nothing."""
    found = tuple(judge_faults(faults))
    if standard is None:
        return Outcome(found)
    waivers = _waivers(standard)
    of_records = (
        one for kind, record in records_of(standard) for one in _record(kind, record, governance, waivers)
    )
    diagnostics = (*found, *of_records, *judge_standard(standard, governance))
    return Outcome(diagnostics, (summarise(standard, governance),))


def judge_standard(standard: Standard, governance: Governance) -> tuple[Diagnostic, ...]:
    """The rules over one standard alone, whatever the day."""
    return tuple(
        one
        for rule in STANDARD_RULES
        for one in stamp_all(rule, rule.check(standard, governance), _waivers(standard))
    )


def judge_register(register: Register, governance: Governance) -> Outcome:
    """What one standard's row says of another's."""
    return Outcome(
        tuple(
            one
            for rule in REGISTER_RULES
            for one in stamp_all(rule, rule.check(register, governance), register.waivers)
        )
    )


def judge_faults(faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    """The form of files, in words."""
    found = tuple(faults)
    for rule in FAULT_RULES if found else ():
        yield from stamp_all(rule, rule.check(found))


def _record(
    kind: Kind, record: Record[Any], governance: Governance, waivers: Waivers
) -> Iterator[Diagnostic]:
    for rule in RECORD_RULES:
        yield from stamp_all(rule, rule.check(kind, record, governance), waivers)


def _waivers(standard: Standard) -> Waivers:
    return {standard.slug: standard.index.data.waivers}
