"""The schema reference: every kind of file with its keys."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..records.kind import Kind
from ..records.kinds import KINDS, OWN
from ..records.schema import TYPES, json_schema
from ..words import Words

_YES, _ADDRESS = Words("是", "yes"), Words("地址", "address")


_HEAD = {
    "zh": ("键 key", "类型 type", "必有 required", "名称", "Title"),
    "en": ("Key", "Type", "Required", "Title", "名称"),
}


def schema_page(kind: Kind, language: str = "zh") -> str:
    """One kind: its path, its caps and a table of keys for it and for each nested part; Chinese or English first."""
    return "\n".join(_page(kind, language)).replace("\n### ", "\n## ") + "\n"


def schema_index() -> str:
    """All kinds in one document."""
    parts = ["# 记录参考 · Record reference\n"]
    parts.extend(
        schema_page(kind).replace("\n## ", "\n### ").replace("# ", "## ", 1) for kind in (*KINDS, *OWN)
    )
    return "\n".join(parts)


def _page(kind: Kind, language: str) -> Iterator[str]:
    schema = json_schema(kind)
    yield f"# {kind.zh} · {kind.en}" if language == "zh" else f"# {kind.en} · {kind.zh}"
    yield ""
    yield f"`{kind.path}` · ≤ {kind.max_bytes} B · ≤ {kind.max_events} YAML"
    yield from parts(schema, language)


def parts(schema: Mapping[str, Any], language: str = "zh", *, null: bool = False) -> Iterator[str]:
    """A table of keys for each part of a schema, that of the whole first; with `null` it is told which may be null."""
    root = str(schema.get("$ref") or schema.get("items", {}).get("$ref", "")).rpartition("/")[2]
    definitions: Mapping[str, Mapping[str, Any]] = schema.get("$defs", {})
    for name in sorted(definitions, key=lambda one: (one != root, one)):
        yield from _part(name, definitions[name], language, null=null)


def _part(name: str, schema: Mapping[str, Any], language: str, *, null: bool) -> Iterator[str]:
    yield f"\n### {name}\n"
    if schema.get("description"):
        yield f"{schema['description']}\n"
    yield _row(*_HEAD[language])
    yield "|---|---|---|---|---|"
    for key, value in schema.get("properties", {}).items():
        required = _both(_YES, language) if key in schema.get("required", ()) else ""
        empty = " / null" if null and {"type": "null"} in value.get("anyOf", ()) else ""
        yield _row(key, type_words(value, language) + empty, required, *_titles(value, language))


def _titles(schema: Mapping[str, Any], language: str) -> tuple[str, str]:
    """What a key is called, with its note in the page's language, then what it is called in the other."""
    zh, en = schema.get("title", ""), schema.get("x-title-en", "")
    if language == "zh":
        return zh + (f"（{schema['description']}）" if schema.get("description") else ""), en
    return en + (f" ({schema['x-description-en']})" if schema.get("x-description-en") else ""), zh


def _both(words: Words, language: str) -> str:
    """Both languages on a Chinese page, English alone on an English one."""
    return f"{words.zh} {words.en}" if language == "zh" else words.en


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def type_words(schema: Mapping[str, Any], language: str = "zh") -> str:
    """A type in a few words: of both languages, or of English alone."""
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "anyOf" in schema:
        return " / ".join(type_words(one, language) for one in schema["anyOf"] if one.get("type") != "null")
    if "enum" in schema:
        return " ".join(f"`{one}`" for one in schema["enum"])
    if schema.get("type") == "array":
        return f"[ {type_words(schema.get('items', {}), language)} ]"
    return _scalar_words(schema, language)


def _scalar_words(schema: Mapping[str, Any], language: str) -> str:
    if schema.get("format") == "uri-reference":
        return _both(_ADDRESS, language)
    if schema.get("format"):
        dated = f" ({schema['x-date']})" if "x-date" in schema else ""
        moment = _both(Words("日期" if schema["format"] == "date" else "时刻", schema["format"]), language)
        return f"{moment}{dated}"
    if "x-ref" in schema:
        return f"→ {schema['x-ref']}"
    words = TYPES.get(str(schema.get("type")))
    return _both(words, language) if words else ""
