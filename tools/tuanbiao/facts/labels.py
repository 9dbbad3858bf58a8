"""What the keys of a record are called, from the schema that its type gives."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..parse.located import Step
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..words import Words

Schema = Mapping[str, Any]


def label(kind: str, route: tuple[Step, ...]) -> Words:
    """The name of the key at the end of a route into a record of this kind."""
    schema: Schema = json_schema(next(one for one in KINDS if one.name == kind))
    defs: Schema = schema.get("$defs", {})
    words = Words("", "")
    for step in route:
        schema = next(_below(schema, step, defs), {})
        if isinstance(step, str):
            words = Words(schema.get("title", step), schema.get("x-title-en", step))
    return words


def dotted(route: tuple[Step, ...]) -> str:
    """The keys of a route joined by dots; a later item of a list is told by its number, from 1."""
    shown = ""
    for step in route:
        shown += f"[{step + 1}]" if isinstance(step, int) and step else ""
        shown += f".{step}" if isinstance(step, str) else ""
    return shown.removeprefix(".")


def _below(schema: Schema, step: Step, defs: Schema) -> Iterator[Schema]:
    """What the schema says of one key or of the items, in whichever alternative has it."""
    if "$ref" in schema:
        yield from _below(defs[schema["$ref"].rpartition("/")[2]], step, defs)
    for branch in schema.get("anyOf", ()):
        yield from _below(branch, step, defs)
    if isinstance(step, str) and step in schema.get("properties", {}):
        yield schema["properties"][step]
    if isinstance(step, int) and "items" in schema:
        yield schema["items"]
