"""A snippet for each kind of record, read off its schema: what it needs as places to fill in, the rest as comments."""

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from ..records.kind import Kind
from ..records.kinds import KINDS
from ..records.schema import json_schema
from ..setup.blanks import asked
from ..setup.scalars import quoted
from ..words import Words
from .snippet import Snippet, choice, literal, stop

Schema = Mapping[str, Any]
_TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"
# Places whose form is fixed, by the format that the schema names.
_DATED = {"date": _TODAY, "date-time": f"{_TODAY}T09:00:00+08:00"}
_PLAIN = re.compile(r"[\w][\w./#—-]*")
_YEAR = 1900  # a whole number that cannot be less is a year
_IDS = {"person": "zhang-san", "body": "secretariat", "standard": "comment-a"}
_FORMS = ("unit-a", "0" * 64, "0" * 40, "0" * 18)  # an id, a digest, a commit, a credit code


def record_snippets() -> Iterator[Snippet]:
    """One for every kind, in the order of the table; a row for a file that is a list of rows."""
    for kind in KINDS:
        name = kind.name.replace("_", "-")
        scope = "markdown" if kind.markdown else "yaml"
        yield Snippet(Words(f"记录：{kind.zh}", f"Record: {kind.en}"), (kind.zh, name), _body(kind), scope)


def _body(kind: Kind) -> str:
    schema = json_schema(kind)
    numbers, writer = count(1), _Writer(schema["$defs"])
    if schema.get("type") == "array":
        return "\n".join(writer.row(schema["items"], numbers)) + "\n"
    lines = "\n".join(writer.keys(schema, numbers))
    return f"---\n{lines}\n---\n\n# {kind.zh} {{#text}}\n\n$0\n" if kind.markdown else f"{lines}\n"


class _Writer:
    """Writes values as a schema wants them, with places to fill in."""

    def __init__(self, defs: Mapping[str, Schema]) -> None:
        self._defs = defs

    def keys(self, schema: Schema, numbers: "count[int]") -> Iterator[str]:
        """The lines of a mapping."""
        whole = self._resolved(schema)
        needed = whole.get("required") or self._first_list(whole)
        for key, each in whole["properties"].items():
            if key in needed:
                yield from self._key(key, each, numbers)
            else:
                yield literal(asked(key, each))

    def row(self, schema: Schema, numbers: "count[int]") -> Iterator[str]:
        """The lines of one item of a list."""
        whole = self._resolved(schema)
        lines = self.keys(whole, numbers) if "properties" in whole else iter((_scalar(whole, numbers),))
        for at, line in enumerate(lines):
            yield f"{'  ' if at else '- '}{line}"

    def _key(self, key: str, schema: Schema, numbers: "count[int]") -> Iterator[str]:
        whole = self._resolved(schema)
        if "properties" in whole:
            inner = self.keys(whole, numbers)
        elif whole.get("type") == "array":
            inner = self.row(whole["items"], numbers)
        else:
            named = f"{schema.get('title', '')} {schema.get('x-title-en', '')}"
            yield f"{key}: {_scalar(whole, numbers)}  # {literal(named)}"
            return
        yield f"{key}:"
        yield from (f"  {line}" for line in inner)

    def _first_list(self, schema: Schema) -> list[str]:
        """A record that needs nothing is there for its rows."""
        rows = (
            key for key, each in schema["properties"].items() if self._resolved(each).get("type") == "array"
        )
        return list(rows)[:1]

    def _resolved(self, schema: Schema) -> Schema:
        """The schema itself: of alternatives the first, with what stood beside a reference."""
        if "$ref" in schema:
            return {**self._resolved(self._defs[schema["$ref"].rpartition("/")[2]]), **_beside(schema)}
        if "anyOf" in schema:
            return {**self._resolved(schema["anyOf"][0]), **_beside(schema)}
        return schema


def _beside(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in ("$ref", "anyOf", "description")}


def _scalar(schema: Schema, numbers: "count[int]") -> str:
    at = next(numbers)
    if "enum" in schema:
        return choice(at, map(str, schema.get("x-labels", schema["enum"])))
    if schema.get("type") == "boolean":
        return choice(at, ("true", "false"))
    if schema.get("type") == "integer":
        least = schema.get("minimum", 0)
        return f"${{{at}:$CURRENT_YEAR}}" if least > _YEAR else stop(at, str(least))
    if schema.get("format") in _DATED:
        return f"${{{at}:{_DATED[schema['format']]}}}"
    return stop(at, _written(schema))


def _written(schema: Schema) -> str:
    """A text that the schema takes: an example, what the key is called, or the form of an id or a digest."""
    examples = (_IDS.get(schema.get("x-ref", "")), *schema.get("examples", ()), schema.get("title"), *_FORMS)
    found = next(one for one in examples if one and re.search(schema.get("pattern", ""), one))
    return found if _PLAIN.fullmatch(found) else quoted(found)
