"""The JSON Schemas of the tool's own JSON outputs."""

from typing import Any, get_args

from ..ballots.recount import PROOFS
from ..deadlines import KINDS
from ..mend import Safety
from ..records.review import CHOICES, CONCLUSIONS
from ..redline.said import STATES
from ..redline.values import Kind
from ..register import STATUSES
from .certificate_json import closed
from .certificate_json import schema as certificate_schema

_COMMIT = {"type": ["string", "null"], "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"}
_WORDS = {
    "type": "object",
    "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
    "required": ["zh", "en"],
    "additionalProperties": False,
}
_EDIT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1},
        "old": {"type": "string"},
        "new": {"type": "string"},
        "safety": {"enum": list(get_args(Safety))},
        "everywhere": {"type": "boolean"},
    },
    "additionalProperties": False,
}
_EDIT["required"] = list(_EDIT["properties"])
_DIAGNOSTIC: dict[str, Any] = {
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
        "edit": {"anyOf": [_EDIT, {"type": "null"}]},
    },
    "additionalProperties": False,
}
_DIAGNOSTIC["required"] = list(_DIAGNOSTIC["properties"])
_BASIS = _DIAGNOSTIC["properties"]["basis"]


def _document(zh: str, en: str, properties: dict[str, Any]) -> dict[str, Any]:
    return _headed(zh, en, closed(properties))


def _headed(zh: str, en: str, body: dict[str, Any]) -> dict[str, Any]:
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": zh, "x-title-en": en}
    return {**head, **body}


_DAY = {"type": "string", "format": "date"}
_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}
_STANDARD = {
    "slug": _TEXT,
    "path": _TEXT,
    "stage": _TEXT,
    "status": {"enum": list(STATUSES)},
    "number": _TEXT_OR_NULL,
    "title": _TEXT,
    "next": _TEXT_OR_NULL,
    "blocked_by": {"type": "array", "items": closed({"rule": _TEXT, "message": _WORDS})},
}
_DEADLINE = {
    "on": _DAY,
    "days_left": {"type": "integer"},
    "kind": {"enum": list(KINDS)},
    "title": _WORDS,
    "subject": _TEXT,
    "slug": _TEXT_OR_NULL,
    "path": _TEXT,
    "line": {"type": ["integer", "null"], "minimum": 1},
}
_RULE = {
    "id": _TEXT,
    "kind": {"enum": ["state", "change"]},
    "severity": {"enum": ["error", "warning", "info"]},
    "basis": _BASIS,
    "title": _WORDS,
}
_AUDITED = {
    **_DIAGNOSTIC,
    "properties": {"commit": _COMMIT, "acknowledged": {"type": "boolean"}, **_DIAGNOSTIC["properties"]},
    "required": ["commit", "acknowledged", *_DIAGNOSTIC["required"]],
}
_SUMMARY = closed({"error": _COUNT, "warning": _COUNT, "info": _COUNT})
_WHOLE = {"type": "integer"}
_YES_OR_NO = {"type": "boolean"}
_NAMES = {"type": "array", "items": _TEXT}
_SHARE = closed({"left": _WHOLE, "right": _WHOLE, "needed": _WHOLE, "holds": _YES_OR_NO})
_CAST = {
    "voter": _TEXT,
    "choice": {"enum": list(CHOICES)},
    "on": _DAY,
    "late": _YES_OR_NO,
    "proof": {"enum": list(PROOFS)},
    "counted": _YES_OR_NO,
    "why": {"anyOf": [_WORDS, {"type": "null"}]},
}
_TALLY = {
    "version": {"const": 1},
    "standard": _TEXT,
    "path": _TEXT,
    "round": {"type": "integer", "minimum": 1},
    "text": _TEXT,
    "opens": _DAY,
    "closes": _DAY,
    "roll": _NAMES,
    "recused": _NAMES,
    "entitled": _NAMES,
    "attending": _COUNT,
    "count": closed(
        {"for": _COUNT, "against": _COUNT, "abstain": _COUNT, "invalid": _COUNT, "unreturned": _COUNT}
    ),
    "share": _TEXT,
    "of_entitled": _SHARE,
    "of_attending": _SHARE,
    "result": {"enum": list(CONCLUSIONS)},
    "recorded": {"enum": [*CONCLUSIONS, None]},
    "votes": {"type": "array", "items": closed(_CAST)},
    "left_out": _NAMES,
}
_STATUS = {"enum": list(STATES)}
_RUN = closed({"text": _TEXT, "status": {"enum": ["same", "inserted", "deleted"]}})
_RUNS = {"type": "array", "items": _RUN}
_ROW = closed({"status": _STATUS, "cells": {"type": "array", "items": _RUNS}})
_BLOCK = {
    "kind": {"enum": list(get_args(Kind))},
    "status": _STATUS,
    "runs": _RUNS,
    "rows": {"type": "array", "items": _ROW},
}
_OR_NONE = {"type": ["string", "null"]}
_CLAUSE = {
    "id": _OR_NONE,
    "before": _OR_NONE,
    "after": _OR_NONE,
    "level": _COUNT,
    "status": _STATUS,
    "title": _RUNS,
    "blocks": {"type": "array", "items": closed(_BLOCK)},
}
_SIDE = closed({"name": _TEXT, "title": _TEXT, "text": _TEXT})
_REDLINE = {
    "version": {"const": 1},
    "before": _SIDE,
    "after": _SIDE,
    "title": _RUNS,
    "title_en": _RUNS,
    "clauses": {"type": "array", "items": closed(_CLAUSE)},
    "figures": {"type": "array", "items": closed({"path": _TEXT, "status": _STATUS})},
    "insertions": _COUNT,
    "deletions": _COUNT,
}
_LISTED = {
    "version": {"const": 1},
    "before": _SIDE,
    "after": _SIDE,
    "lead": _TEXT,
    "edition": _TEXT,
    "changes": {
        "type": "array",
        "items": closed(
            {
                "text": _TEXT,
                "after": _OR_NONE,
                "id": _OR_NONE,
                "before": _OR_NONE,
                "open": {"type": "boolean"},
                "why": _NAMES,
            }
        ),
    },
    "wording": _NAMES,
    "structure": _NAMES,
    "unknown": _NAMES,
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "audit": _document(
        "历史核对报告",
        "Report of audit",
        {
            "version": {"const": 1},
            "as_of": _DAY,
            "base": _COMMIT,
            "head": _COMMIT,
            "diagnostics": {"type": "array", "items": _AUDITED},
            "summary": _SUMMARY,
            "verdicts": {
                "type": "object",
                "additionalProperties": {"enum": ["holds", "incomplete", "inherited", "fails"]},
            },
        },
    ),
    "certificate": _headed("程序证明", "Procedure certificate", certificate_schema()),
    "report": _document(
        "检查报告",
        "Report of check and gate",
        {
            "version": {"const": 1},
            "as_of": _DAY,
            "base": _COMMIT,
            "head": _COMMIT,
            "diagnostics": {"type": "array", "items": _DIAGNOSTIC},
            "summary": _SUMMARY,
        },
    ),
    "status": _document(
        "各标准的状态",
        "Report of status",
        {"version": {"const": 1}, "as_of": _DAY, "standards": {"type": "array", "items": closed(_STANDARD)}},
    ),
    "due": _document(
        "期限",
        "Report of due",
        {"version": {"const": 1}, "as_of": _DAY, "deadlines": {"type": "array", "items": closed(_DEADLINE)}},
    ),
    "tally": _document("重新计票", "Report of ballot tally", _TALLY),
    "redline": _document("文本比较", "Report of redline", _REDLINE),
    "changes": _document("主要技术变化", "Report of redline --changes", _LISTED),
    "explain": _document("规则", "Report of explain", {"rules": {"type": "array", "items": closed(_RULE)}}),
}
