"""A finding with its rule's words, severity and basis."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .diagnostic import SEVERITY_OF_VERB, Diagnostic, Severity
from .parse.fault import Fault
from .records.standard import Waiver
from .requirements import bases
from .rules.rule import Finding, Rule
from .rules.waiver import waivable, waives
from .span import Span
from .words import fill

MOST = 100
# By slug; asked only for a finding that an exception could excuse, since a judgement rests on what it looks at.
Waivers = Callable[[str], tuple[Waiver, ...]]


def no_waivers(_: str) -> tuple[Waiver, ...]:
    """None of any standard."""
    return ()


def severity_of(rule: Rule[Any]) -> Severity:
    """The severity of a rule's findings, by the strongest of its requirements, where no exception is recorded."""
    severity = max(SEVERITY_OF_VERB[bases()[name].requirement.verb] for name in rule.requirements)
    return min(severity, Severity.WARNING) if rule.timed else severity


def stamp(rule: Rule[Any], finding: Finding, waivers: Waivers = no_waivers) -> Diagnostic:
    """The diagnostic of a finding, excused by a waiver of the standard in whose folder it lies where that can be."""
    assert rule.timed or (finding.since is None and finding.until is None), rule.id
    assert finding.mend is None or finding.mend.safety in rule.mends, rule.id
    severity = severity_of(rule)
    basis = tuple(bases()[name] for name in rule.requirements)
    if severity is Severity.ERROR and waivable(basis):
        waived = waives(waivers(_slug(finding.span)), rule.id, finding.on)
        severity = Severity.WARNING if waived else severity
    return Diagnostic(
        rule.id,
        severity,
        finding.span,
        rule.title,
        fill(rule.message, finding.values),
        fill(rule.reason, finding.values),
        fill(rule.fix, finding.values),
        rule.requirements,
        finding.since,
        finding.until,
        finding.mend,
    )


def _slug(span: Span) -> str:
    parts = span.path.split("/")
    return parts[2] if parts[0] == "standards" and len(parts) > 3 else ""


def stamp_all(
    rule: Rule[Any], findings: Iterable[Finding], waivers: Waivers = no_waivers
) -> Iterator[Diagnostic]:
    """Every finding of a rule; in one file MOST of them at most, and then one that says there are more."""
    counted: Counter[str] = Counter()
    for finding in findings:
        path = finding.span.path
        counted[path] += 1
        if counted[path] <= MOST:
            yield stamp(rule, finding, waivers)
        elif counted[path] == MOST + 1:
            from .rules.state.format import more_findings

            fault = Fault("more-findings", Span(path), {"rule": rule.id, "shown": MOST})
            yield from (stamp(more_findings.RULE, one) for one in more_findings.RULE.check([fault]))
