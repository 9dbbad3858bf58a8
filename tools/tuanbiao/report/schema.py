"""The JSON Schema of the tool's own JSON reports."""

from typing import Any

_COMMIT = {"type": ["string", "null"], "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"}
_WORDS = {
    "type": "object",
    "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
    "required": ["zh", "en"],
    "additionalProperties": False,
}
_DIAGNOSTIC = {
    "type": "object",
    "properties": {
        "rule": {"type": "string"},
        "severity": {"enum": ["error", "warning", "info"]},
        "path": {"type": "string"},
        "line": {"type": ["integer", "null"], "minimum": 1},
        "column": {"type": ["integer", "null"], "minimum": 1},
        "message": _WORDS,
        "reason": _WORDS,
        "fix": _WORDS,
        "basis": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"document": {"type": "string"}, "clause": {"type": "string"}},
                "required": ["document", "clause"],
                "additionalProperties": False,
            },
        },
        "help": {"type": "string"},
    },
    "required": ["rule", "severity", "path", "line", "column", "message", "reason", "fix", "basis", "help"],
    "additionalProperties": False,
}
REPORT_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "检查报告",
    "x-title-en": "Report of check",
    "type": "object",
    "properties": {
        "version": {"const": 1},
        "as_of": {"type": "string", "format": "date"},
        "base": _COMMIT,
        "head": _COMMIT,
        "diagnostics": {"type": "array", "items": _DIAGNOSTIC},
        "summary": {
            "type": "object",
            "properties": {name: {"type": "integer", "minimum": 0} for name in ("error", "warning", "info")},
            "required": ["error", "warning", "info"],
            "additionalProperties": False,
        },
    },
    "required": ["version", "as_of", "base", "head", "diagnostics", "summary"],
    "additionalProperties": False,
}
