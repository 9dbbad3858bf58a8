"""GitHub's event payloads: the smallest that its published schemas admit, with what a test has to say put in."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

SCHEMAS = Path(__file__).parents[1] / "npm" / "node_modules" / "@octokit" / "webhooks-schemas" / "schema.json"
_FORMATS = {
    "date-time": "2026-06-30T00:00:00Z",
    "uri": "https://github.com/chamber/standards",
    "uri-template": "https://api.github.com/repos/chamber/standards{/x}",
    "email": "someone@example.org",
}
_EMPTY: dict[str, Any] = {
    "string": "x",
    "integer": 1,
    "number": 1,
    "boolean": False,
    "null": None,
    "array": [],
}


@cache
def _definitions() -> dict[str, Any]:
    definitions: dict[str, Any] = json.loads(SCHEMAS.read_text("utf-8"))["definitions"]
    return definitions


def payload(event: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The payload of an event such as `pull_request$opened`, valid against its schema; `values` replace its own."""
    definitions = _definitions()
    made: dict[str, Any] = merged(minimal(definitions[event], definitions), values)
    schema = {"definitions": definitions, "$ref": f"#/definitions/{event}"}
    Draft7Validator(schema).validate(made)
    return made


def merged(own: Any, values: Any) -> Any:
    """`own` with `values` in place of its own, key by key."""
    if not isinstance(own, dict) or not isinstance(values, Mapping):
        return values
    return {**own, **{key: merged(own.get(key), value) for key, value in values.items()}}


def minimal(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    """The smallest value that a schema admits; `definitions` are what its references name."""
    if "$ref" in schema:
        return minimal(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "allOf" in schema:
        made: Any = {}
        for part in schema["allOf"]:
            made = merged(made, minimal(part, definitions))
        return made
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return minimal(schema[key][0], definitions)
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    return _of_type(schema, definitions)


def _of_type(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        kind = "null" if "null" in kind else kind[0]
    if kind == "object":
        properties = schema.get("properties", {})
        return {name: minimal(properties[name], definitions) for name in schema.get("required", ())}
    if kind == "string" and "format" in schema:
        return _FORMATS[schema["format"]]
    return _EMPTY[kind]
