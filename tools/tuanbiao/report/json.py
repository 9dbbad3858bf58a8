"""Findings as JSON; the form has its own published schema."""

from collections.abc import Sequence
from datetime import date
from json import dumps
from typing import Any

from ..diagnostic import Diagnostic, Severity
from ..mend import Mend


def render(diagnostics: Sequence[Diagnostic], as_of: date, base: str | None, head: str | None) -> str:
    """The report as one JSON document, version 1."""
    document = {
        "version": 1,
        "as_of": as_of.isoformat(),
        "base": base,
        "head": head,
        "diagnostics": [diagnostic(one) for one in diagnostics],
        "summary": counts(diagnostics),
    }
    return dumps(document, ensure_ascii=False, indent=2) + "\n"


def counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    """How many findings there are of each severity, the heaviest first."""
    return {
        severity.word: sum(one.severity is severity for one in diagnostics) for severity in reversed(Severity)
    }


def diagnostic(one: Diagnostic) -> dict[str, Any]:
    """One finding as an object."""
    return {
        "rule": one.rule,
        "severity": one.severity.word,
        "path": one.span.path,
        "line": one.span.line,
        "column": one.span.column,
        "message": one.message._asdict(),
        "reason": one.reason._asdict(),
        "fix": one.fix._asdict(),
        "basis": [{"document": item.document.id, "clause": item.requirement.clause} for item in one.basis],
        "help": f"reference/rules/{one.rule}/",
        "edit": _edit(one.mend),
    }


def _edit(mend: Mend | None) -> dict[str, Any] | None:
    """What mends a finding; None where nothing certain does, or the text is frozen."""
    if mend is None or mend.held:
        return None
    return {
        "line": mend.span.line,
        "column": mend.span.column,
        "old": mend.old,
        "new": mend.new,
        "safety": mend.safety,
        "everywhere": mend.everywhere,
    }
