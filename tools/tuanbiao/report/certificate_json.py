"""The certificate for machines: one JSON document, and its schema, both read off the certificate's own types."""

from dataclasses import fields, is_dataclass
from datetime import date
from json import dumps
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from ..certificate.model import STATES, Certificate
from ..facts.stages import NAMES
from ..facts.strength import STRENGTHS
from ..stamps import OUTCOMES
from ..words import Words

_COMMIT = {"type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"}
_SHA256 = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_TEXT = {"type": "string"}
_STAGE = {"enum": list(NAMES)}
# What a field's type does not say, by class and field.
_NARROWER: dict[tuple[str, str], dict[str, Any]] = {
    ("Certificate", "head"): _COMMIT,
    ("Certificate", "adopted"): _COMMIT,
    ("Certificate", "stage"): _STAGE,
    ("Stage", "id"): _STAGE,
    ("Approval", "to"): _STAGE,
    ("File", "brought"): _COMMIT,
    ("File", "completed"): _COMMIT,
    ("Day", "commit"): _COMMIT,
    ("Day", "strength"): {"enum": list(STRENGTHS)},
    ("Found", "commit"): _COMMIT,
    ("Found", "severity"): {"enum": ["error", "warning", "info"]},
    ("Text", "digest"): _SHA256,
    ("Withheld", "sha256"): _SHA256,
    ("Asked", "state"): {"enum": list(STATES)},
    ("Asked", "verb"): {"enum": ["must", "default", "should", "may"]},
    ("Stamped", "outcome"): {"enum": list(OUTCOMES)},
}
_PLAIN: dict[Any, dict[str, Any]] = {
    str: _TEXT,
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    NoneType: {"type": "null"},
}


def as_json(one: Certificate) -> str:
    """The document, version 1; keys are the certificate's own, texts are in both languages."""
    return dumps({"version": 1, **_value(one)}, ensure_ascii=False, indent=2) + "\n"


def _value(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Words):
        return value._asdict()
    if is_dataclass(value):
        return {one.name: _value(getattr(value, one.name)) for one in fields(value)}
    return [_value(one) for one in value] if isinstance(value, tuple) else value


def schema() -> dict[str, Any]:
    """The JSON Schema of the document."""
    body = _object(Certificate)
    return {
        **body,
        "properties": {"version": {"const": 1}, **body["properties"]},
        "required": ["version", *body["required"]],
    }


def _of(hint: Any) -> dict[str, Any]:
    if get_origin(hint) is UnionType:
        return {"anyOf": [_of(one) for one in get_args(hint)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of(get_args(hint)[0])}
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if hint is Words:
        return closed({"zh": _TEXT, "en": _TEXT})
    return _object(hint) if is_dataclass(hint) else _PLAIN[hint]


def _object(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    own = {one.name: _NARROWER.get((kind.__name__, one.name)) or _of(hints[one.name]) for one in fields(kind)}
    return closed(own)


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object of exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
