"""Findings as SARIF 2.1.0."""

from collections.abc import Sequence
from json import dumps
from typing import Any
from urllib.parse import quote

from .. import __version__
from ..diagnostic import Diagnostic, Severity
from ..words import pick

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(diagnostics: Sequence[Diagnostic], language: str) -> str:
    """One run with the rules that fired and every result."""
    fired = {one.rule: one for one in reversed(diagnostics)}
    driver = {
        "name": "tuanbiao",
        "version": __version__,
        "language": "zh-CN" if language == "zh" else "en",
        "rules": [_rule(fired[name], language) for name in sorted(fired)],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, language) for one in diagnostics],
    }
    return dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(one: Diagnostic, language: str) -> dict[str, Any]:
    return {
        "id": one.rule,
        "shortDescription": {"text": pick(one.title, language)},
        "fullDescription": {"text": pick(one.reason, language)},
        "help": {"text": pick(one.fix, language)},
        "defaultConfiguration": {"level": _LEVELS[one.severity]},
    }


def _result(one: Diagnostic, language: str) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(one.span.path, errors="surrogateescape")}}
    if one.span.line is not None:
        physical["region"] = {"startLine": one.span.line, "startColumn": one.span.column or 1}
    return {
        "ruleId": one.rule,
        "level": _LEVELS[one.severity],
        "message": {"text": pick(one.message, language)},
        "locations": [{"physicalLocation": physical}],
        **_fixes(one, physical["artifactLocation"], language),
    }


def _fixes(one: Diagnostic, location: dict[str, Any], language: str) -> dict[str, Any]:
    """The one safe edit, where it stands in one place."""
    mend = one.mend
    if mend is None or mend.held or mend.safety != "safe" or mend.everywhere or mend.old == "\ufeff":
        return {}
    lines = mend.old.split("\n")
    line, column = mend.span.line or 1, mend.span.column or 1
    end = column + len(mend.old) if len(lines) == 1 else len(lines[-1]) + 1
    region = {"startLine": line, "startColumn": column, "endLine": line + len(lines) - 1, "endColumn": end}
    change = {"deletedRegion": region, "insertedContent": {"text": mend.new}}
    artifacts = [{"artifactLocation": location, "replacements": [change]}]
    return {"fixes": [{"description": {"text": pick(one.fix, language)}, "artifactChanges": artifacts}]}
