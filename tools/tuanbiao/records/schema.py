"""Located data to typed values, by the JSON Schema that the record type itself gives.

The types are the source: `derived` gives the schema that is published, `convert` accepts with msgspec at full speed, and only a
refused record is walked again with jsonschema, which finds everything that is wrong and where. To read a published schema costs
a twentieth of deriving it.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

import msgspec

from ..parse.fault import Fault
from ..parse.located import Items, Keys, Node, Scalar, Step, key_place, place
from ..resources import resources
from ..words import Words
from .kind import Kind

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NEAR = 0.75  # so like is a slip of the pen; what only comes nearest may be another word
Schema = Mapping[str, Any]
TYPES = {
    "array": Words("列表", "a list"),
    "boolean": Words("true 或 false", "true or false"),
    "integer": Words("整数", "an integer"),
    "object": Words("带键的一组值", "a mapping"),
    "string": Words("文字", "a text"),
}
_LIMITS = {
    "minLength": ("最少字符数", "least characters"),
    "maxLength": ("最多字符数", "most characters"),
    "minItems": ("最少项数", "least items"),
    "minimum": ("最小", "at least"),
    "maximum": ("最大", "at most"),
    "pattern": ("写法", "form"),
}


@cache
def json_schema(kind: Kind) -> dict[str, Any]:
    """The published JSON Schema (2020-12) of a kind's data."""
    found: dict[str, Any] = msgspec.json.decode(resources().joinpath(*kind.schema.split("/")).read_bytes())
    return found


def derived(kind: Kind) -> dict[str, Any]:
    """The JSON Schema (2020-12) that follows from a kind's type, with Chinese titles and English ones under `x-title-en`."""
    from .named import schema_of  # it reads the sources, which only whoever publishes schemas needs

    plain = _tidy(schema_of(kind.type))
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": kind.zh,
        "x-title-en": kind.en,
        "x-path": kind.path,
    }
    return {**head, **plain}


def _tidy(value: Any) -> Any:
    """Without the defaults that only repeat that a key may be absent."""
    if isinstance(value, dict):
        empty = "default" in value and value["default"] in (None, [], {})
        return {key: _tidy(one) for key, one in value.items() if not (empty and key == "default")}
    if isinstance(value, list):
        return [_tidy(one) for one in value]
    return value


def convert(kind: Kind, node: Node) -> tuple[Any, tuple[Fault, ...]]:
    """The typed value of `node`, or None with every fault at its place."""
    schema = json_schema(kind)
    plain = _plain(node, schema, schema.get("$defs", {}))
    try:
        return msgspec.convert(plain, kind.type), ()
    except msgspec.ValidationError as refusal:
        faults = tuple(_faults(schema, plain, node))
        if not faults:
            raise AssertionError(
                f"{node.span}: msgspec refuses what the schema accepts: {refusal}"
            ) from refusal
        return None, faults


def _branches(schema: Schema, defs: Mapping[str, Schema]) -> list[Schema]:
    """The alternatives of a schema with references resolved."""
    if "$ref" in schema:
        return _branches(defs[schema["$ref"].rpartition("/")[2]], defs)
    if "anyOf" in schema:
        return [branch for one in schema["anyOf"] for branch in _branches(one, defs)]
    return [schema]


def _plain(node: Node, schema: Schema, defs: Mapping[str, Schema]) -> Any:
    branches = _branches(schema, defs)
    if isinstance(node, Keys):
        known: Schema = next(
            (one.get("properties", {}) for one in branches if one.get("type") == "object"), {}
        )
        return {key: _plain(entry.value, known.get(key, {}), defs) for key, entry in node.entries.items()}
    if isinstance(node, Items):
        item: Schema = next((one.get("items", {}) for one in branches if one.get("type") == "array"), {})
        return [_plain(one, item, defs) for one in node.items]
    return _scalar(node, branches)


def _scalar(node: Scalar, branches: list[Schema]) -> Any:
    """A plain scalar takes the type that its place allows; a quoted one is always text."""
    types = {one.get("type") for one in branches}
    if not node.plain:
        return node.text
    if node.text in ("", "~", "null") and "null" in types:
        return None
    if "boolean" in types and node.text in ("true", "false"):
        return node.text == "true"
    whole = bool(_INTEGER.fullmatch(node.text))
    if whole and ("integer" in types or any(int(node.text) in one.get("enum", ()) for one in branches)):
        return int(node.text)
    return node.text


def _faults(schema: Schema, plain: Any, node: Node) -> Iterator[Fault]:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema, format_checker=_formats())
    for error in sorted(
        validator.iter_errors(plain), key=lambda one: (list(map(str, one.absolute_path)), one.message)
    ):
        for leaf in _leaves(error):
            yield from _word(leaf, node)


@cache
def _formats() -> Any:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date", raises=ValueError)(_is_date)
    checker.checks("date-time", raises=ValueError)(_is_stamp)
    return checker


def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    date.fromisoformat(value)
    return bool(_DATE.fullmatch(value))


def _is_stamp(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def _leaves(error: Any) -> Iterator[Any]:
    """Of alternatives, what is wrong with the one that the author meant: the one of the right type."""
    if error.validator != "anyOf":
        yield error
        return
    fitting = [one for one in error.context if one.validator != "type" or len(one.relative_schema_path) > 2]
    if not fitting:
        yield error
    for one in fitting:
        yield from _leaves(one)


def _word(error: Any, node: Node) -> Iterator[Fault]:
    route: tuple[Step, ...] = tuple(error.absolute_path)
    span = place(node, route)
    words = {"key": str(route[-1]) if route else "", "value": _short(error.instance)}
    match error.validator:
        case "additionalProperties":
            known = sorted(error.schema.get("properties", {}))
            unknown = {key: _meant(key, known) for key in error.instance if key not in known}
            wanted = [*error.instance, *(one.near for one in unknown.values())]
            for key, meant in unknown.items():
                sure = meant.sure if wanted.count(meant.near) == 1 else None
                values = {"key": key, "near": meant.near, "known": known, "sure": sure}
                yield Fault("schema-unknown-key", key_place(node, route, key), values)
        case "required":
            missing = next(key for key in error.validator_value if f"'{key}'" in error.message)
            yield Fault("schema-missing-key", span, {"key": missing, "of": words["key"]})
        case "enum":
            allowed = [str(one) for one in error.validator_value]
            meant = _meant(str(error.instance), allowed)
            values = {"allowed": allowed, "near": meant.near, "sure": meant.sure}
            yield Fault("schema-choice", span, {**words, **values})
        case "format":
            yield Fault("schema-date", span, {**words, "format": error.validator_value})
        case "type" | "anyOf":
            types = _types(error)
            values = {"wanted": [TYPES[one] for one in types], "types": tuple(types)}
            yield Fault("schema-type", span, {**words, **values, "written": error.instance})
        case _:
            form = str(error.validator_value) if error.validator == "pattern" else None
            values = {"limit": _limit(error), "written": error.instance, "pattern": form}
            yield Fault("schema-form", span, {**words, **values})


class _Meant(NamedTuple):
    """The known word that comes nearest, if any; `sure` where only its spelling differs, None where others are near too."""

    near: str
    sure: bool | None


def _meant(word: str, known: Sequence[str]) -> _Meant:
    from difflib import get_close_matches  # most words are known

    same = [one for one in known if _letters(one) == _letters(word)]
    near = get_close_matches(word, known, n=1)
    alone = len(get_close_matches(word, known, n=2, cutoff=NEAR)) == 1
    if same:
        return _Meant(same[0], sure=len(same) == 1 or None)
    return _Meant(near[0] if near else "", sure=False if alone else None)


def _letters(word: str) -> str:
    """What is left of a word whatever its case, width and joints."""
    return re.sub(r"[-_\s]", "", unicodedata.normalize("NFKC", word).casefold())


def _types(error: Any) -> list[str]:
    if error.validator == "type":
        return [error.validator_value]
    found = {str(one.validator_value) for one in error.context if one.validator == "type"}
    return sorted(found - {"null"})


def _limit(error: Any) -> Words:
    """What a form asks for, by an example where the type gives one."""
    example = next(iter(error.schema.get("examples", ())), None)
    if error.validator == "pattern" and example:
        return Words(f"例如 {example}", f"for instance {example}")
    zh, en = _LIMITS.get(error.validator, ("写法", "form"))
    return Words(f"{zh} {error.validator_value}", f"{en} {error.validator_value}")


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"
