"""The heart: rules over a library, stamped, waived, sorted."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from .diagnostic import SEVERITY_OF_VERB, Diagnostic, Severity
from .library import Library
from .requirements import bases
from .rules.rule import Finding, Rule
from .rules.state import DATE_RULES, GOVERNANCE_RULES, LIBRARY_RULES, REGISTER_RULES, STANDARD_RULES
from .rules.waiver import waives
from .standard import Standard
from .words import fill


def check(library: Library, as_of: date) -> tuple[Diagnostic, ...]:
    """Every state rule over every record, as of a day in Asia/Shanghai."""
    stamped = (stamp(raised, library) for raised in _raise_all(library, as_of))
    return tuple(sorted(stamped, key=lambda one: one.order))


def _raise_all(library: Library, as_of: date) -> Iterator[tuple[Rule[Any], Finding]]:
    governance = library.governance
    for of_library in LIBRARY_RULES:
        yield from ((of_library, finding) for finding in of_library.check(library))
    for of_governance in GOVERNANCE_RULES:
        yield from ((of_governance, finding) for finding in of_governance.check(governance))
    for standard in library.standards.values():
        for of_standard in STANDARD_RULES:
            yield from ((of_standard, finding) for finding in of_standard.check(standard, governance))
    for of_register in REGISTER_RULES:
        yield from ((of_register, finding) for finding in of_register.check(library.register, governance))
    for of_date in DATE_RULES:
        yield from ((of_date, finding) for finding in of_date.check(library, as_of))


def judge(library: Library, standard: Standard) -> tuple[Diagnostic, ...]:
    """The rules over one standard alone."""
    raised = (
        (rule, finding) for rule in STANDARD_RULES for finding in rule.check(standard, library.governance)
    )
    return tuple(stamp(one, library) for one in raised)


def severity_of(rule: Rule[Any]) -> Severity:
    """The severity of a rule's findings, by the strongest of its requirements, where no exception is recorded."""
    severity = max(SEVERITY_OF_VERB[bases()[name].requirement.verb] for name in rule.requirements)
    # Time passing never turns a sound repository red.
    return min(severity, Severity.WARNING) if rule in DATE_RULES else severity


def stamp(raised: tuple[Rule[Any], Finding], library: Library) -> Diagnostic:
    """A finding with its rule's words, severity and basis."""
    rule, finding = raised
    basis = tuple(bases()[name] for name in rule.requirements)
    severity = severity_of(rule)
    if severity is Severity.ERROR and waives(_owner(library, finding), rule.id, basis, finding.on):
        severity = Severity.WARNING
    return Diagnostic(
        rule.id,
        severity,
        finding.span,
        rule.title,
        fill(rule.message, finding.values),
        fill(rule.reason, finding.values),
        fill(rule.fix, finding.values),
        basis,
    )


def _owner(library: Library, finding: Finding) -> Standard | None:
    """The standard in whose folder a finding lies."""
    parts = finding.span.path.split("/")
    return library.standards.get(parts[2]) if parts[0] == "standards" and len(parts) > 3 else None
