"""The schema reference: every kind of file with its keys."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..records.kind import Kind
from ..records.kinds import KINDS, PROCEDURE, REQUIREMENTS
from ..records.schema import TYPES, json_schema

OWN = (PROCEDURE, REQUIREMENTS)


def schema_page(kind: Kind) -> str:
    """One kind: its path, its caps and a table of keys for it and for each nested part."""
    return "\n".join(_page(kind)).replace("\n### ", "\n## ") + "\n"


def schema_index() -> str:
    """All kinds in one document."""
    parts = ["# 记录参考 · Record reference\n"]
    parts.extend(
        schema_page(kind).replace("\n## ", "\n### ").replace("# ", "## ", 1) for kind in (*KINDS, *OWN)
    )
    return "\n".join(parts)


def _page(kind: Kind) -> Iterator[str]:
    schema = json_schema(kind)
    yield f"# {kind.zh} · {kind.en}"
    yield ""
    yield f"`{kind.path}` · ≤ {kind.max_bytes} B · ≤ {kind.max_events} YAML"
    yield from parts(schema)


def parts(schema: Mapping[str, Any], *, null: bool = False) -> Iterator[str]:
    """A table of keys for each part of a schema, that of the whole first; with `null` it is told which may be null."""
    root = str(schema.get("$ref") or schema.get("items", {}).get("$ref", "")).rpartition("/")[2]
    definitions: Mapping[str, Mapping[str, Any]] = schema.get("$defs", {})
    for name in sorted(definitions, key=lambda one: (one != root, one)):
        yield from _part(name, definitions[name], null=null)


def _part(name: str, schema: Mapping[str, Any], *, null: bool) -> Iterator[str]:
    yield f"\n### {name}\n"
    if schema.get("description"):
        yield f"{schema['description']}\n"
    yield "| 键 key | 类型 type | 必有 required | 名称 | Title |"
    yield "|---|---|---|---|---|"
    for key, value in schema.get("properties", {}).items():
        required = "是 yes" if key in schema.get("required", ()) else ""
        title = value.get("title", "")
        note = f"（{value['description']}）" if value.get("description") else ""
        empty = " / null" if null and {"type": "null"} in value.get("anyOf", ()) else ""
        yield _row(key, type_words(value) + empty, required, title + note, value.get("x-title-en", ""))


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def type_words(schema: Mapping[str, Any]) -> str:
    """A type in a few words of both languages."""
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "anyOf" in schema:
        return " / ".join(type_words(one) for one in schema["anyOf"] if one.get("type") != "null")
    if "enum" in schema:
        return " ".join(f"`{one}`" for one in schema["enum"])
    if schema.get("type") == "array":
        return f"[ {type_words(schema.get('items', {}))} ]"
    return _scalar_words(schema)


def _scalar_words(schema: Mapping[str, Any]) -> str:
    if schema.get("format") == "uri-reference":
        return "地址 address"
    if schema.get("format"):
        dated = f" ({schema['x-date']})" if "x-date" in schema else ""
        return f"{'日期' if schema['format'] == 'date' else '时刻'} {schema['format']}{dated}"
    if "x-ref" in schema:
        return f"→ {schema['x-ref']}"
    words = TYPES.get(str(schema.get("type")))
    return f"{words.zh} {words.en}" if words else ""
