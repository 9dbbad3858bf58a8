"""A record still to be filled in: every key with its name in both languages, what is known already filled in."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..parse.located import Plain
from ..records.kind import Kind
from ..records.schema import json_schema
from .insert import written

_ASK = (
    "# 填写以下各项，填好一项就删去行首的“# ”；用不到的整行删去，说明见网站“记录”一页。\n"
    "# Fill in what applies and take off the leading `# `; remove the rest. The site's page on records explains each key."
)
_DAY = "YYYY-MM-DD"


def blank(kind: Kind, known: Mapping[str, Plain]) -> bytes:
    """The file of a record that has one per standard or round; a list of rows is left empty."""
    schema = json_schema(kind)
    properties = _properties(schema)
    lines = [line for key, each in properties.items() for line in _lines(key, each, known)]
    body = "\n".join((_ASK, *lines))
    if kind.markdown:
        return f"---\n{body}\n---\n\n# {kind.zh} {{#text}}\n".encode()
    return f"{body}\n".encode()


def _properties(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = schema["$defs"][schema["$ref"].rpartition("/")[2]]["properties"]
    return found


def _lines(key: str, schema: Mapping[str, Any], known: Mapping[str, Plain]) -> Iterator[str]:
    if key in known:
        yield from written(key, known[key])
    else:
        yield asked(key, schema)


def asked(key: str, schema: Mapping[str, Any]) -> str:
    """A key as a comment: what it may hold, and its name in both languages."""
    form = schema["anyOf"][0] if "anyOf" in schema else schema
    hint = "、".join(map(str, form.get("enum", ()))) or (_DAY if form.get("format") == "date" else "")
    name = f"{schema.get('title', '')} {schema.get('x-title-en', '')}".strip()
    return f"# {key}: {hint}".rstrip() + f"  # {name}"
