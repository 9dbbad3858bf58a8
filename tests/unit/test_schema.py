"""Record types and their JSON Schemas say the same, and findings name the place."""

import copy
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from tests.cases import chamber
from tuanbiao.parse.frontmatter import Split, split
from tuanbiao.parse.located import Node, place
from tuanbiao.parse.yaml import read
from tuanbiao.records.kind import Kind, expression
from tuanbiao.records.kinds import KINDS, PROCEDURE, REQUIREMENTS, kind_of
from tuanbiao.records.schema import _formats, _plain, convert, json_schema
from tuanbiao.span import Span

OTHERS: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**7,
    "",
    "x\n",
    "2025-02-29",
    "2026-01-01",
    [],
    {},
    ["A B"],
    {"odd": "1"},
)


def _node(path: str) -> Node:
    text = chamber()[path].decode()
    if path.endswith(".md"):
        parts = split(path, text)
        assert isinstance(parts, Split)
        text = parts.head
    node, _ = read(path, text, 200_000)
    assert node is not None
    return node


def _one_of_each() -> list[str]:
    """The longest record of every kind that the chamber holds."""
    longest: dict[str, str] = {}
    for path, content in chamber().items():
        kind = kind_of(path)
        if kind and len(content) > len(chamber().get(longest.get(kind.name, ""), b"")):
            longest[kind.name] = path
    return sorted(longest.values())


def _mutants(plain: Any) -> Iterator[Any]:
    """The data with one value replaced, one key dropped or one key added, everywhere."""
    for route in _routes(plain, ()):
        for other in OTHERS:
            yield _with(plain, route, other)
        yield _without(plain, route)


def _routes(value: Any, route: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    inner = (
        value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    )
    for key, one in inner:
        yield (*route, key)
        yield from _routes(one, (*route, key))


def _with(plain: Any, route: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(plain)
    holder = changed
    for step in route[:-1]:
        holder = holder[step]
    holder[route[-1]] = value
    return changed


def _without(plain: Any, route: tuple[Any, ...]) -> Any:
    changed = _with(plain, route, None)
    holder = changed
    for step in route[:-1]:
        holder = holder[step]
    del holder[route[-1]]
    return changed


@pytest.mark.parametrize("path", _one_of_each())
def test_types_and_schemas_accept_the_same(path: str) -> None:
    kind = kind_of(path)
    assert kind is not None
    schema = json_schema(kind)
    validator = Draft202012Validator(schema, format_checker=_formats())
    plain = _plain(_node(path), schema, schema.get("$defs", {}))

    for mutant in _mutants(plain):
        try:
            msgspec.convert(mutant, kind.type)
            accepted = True
        except msgspec.ValidationError:
            accepted = False
        assert accepted == validator.is_valid(mutant), mutant


@pytest.mark.parametrize("kind", [*KINDS, PROCEDURE, REQUIREMENTS], ids=lambda kind: kind.name)
def test_every_schema_is_a_schema_with_words_for_every_key(kind: Kind) -> None:
    schema = json_schema(kind)

    validator_for(schema).check_schema(schema)
    for part in schema.get("$defs", {}).values():
        for key, value in part.get("properties", {}).items():
            assert value.get("title"), f"{kind.name}: {key}"
            assert value.get("x-title-en"), f"{kind.name}: {key}"


def test_every_record_of_the_chamber_has_its_kind() -> None:
    raw = ("/evidence/", "/figures/")

    assert [path for path in chamber() if kind_of(path) is None and not any(one in path for one in raw)] == []


def test_all_that_is_wrong_is_said_at_its_place() -> None:
    node, _ = read("governance/members.yml", "- unit: Unit A\n  joined: 2019-02-30\n  leaf: 1\n- 甲\n", 100)
    assert node is not None

    data, faults = convert(next(kind for kind in KINDS if kind.name == "members"), node)

    assert data is None
    assert [(fault.kind, fault.span.line, fault.span.column) for fault in faults] == [
        ("schema-unknown-key", 3, 3),
        ("schema-date", 2, 11),
        ("schema-form", 1, 9),
        ("schema-type", 4, 3),
    ]
    assert faults[0].values["near"] == "left"


def test_a_plain_scalar_takes_the_type_of_its_place() -> None:
    node, _ = read("a.yml", "versions: [{effective: 2026-01-01, consultation_days: '30'}]", 100)
    assert node is not None

    _, faults = convert(next(kind for kind in KINDS if kind.name == "policy"), node)

    quoted = [fault for fault in faults if fault.kind == "schema-type"]
    assert [fault.span for fault in quoted] == [place(node, ("versions", 0, "consultation_days"))]
    assert quoted[0].span == Span("a.yml", 1, 55, 4)


_WORDS = """
standards governance meetings consultations 2024 0 a-b {slug} {group} A 1.md 1.yml 0.md index.md indexxmd 2026.md
2026-01-14-council.md 2026-01-14.md a--b.md members.yml {id}.md
"""
_NAMES = st.sampled_from([*_WORDS.split(), "", "1.md\n"])


@given(st.sampled_from(KINDS), st.lists(_NAMES, max_size=5))
def test_a_path_is_of_a_kind_as_one_expression_says(kind: Kind, names: list[str]) -> None:
    """Name by name is only quicker."""
    path = "/".join(names)
    whole = re.fullmatch(expression(kind.path), path)

    assert kind.match(path) == (whole.groupdict() if whole else None)


def test_every_record_of_the_chamber_is_found_by_its_path() -> None:
    for path in chamber():
        kind = kind_of(path)
        if kind is not None:
            whole = re.fullmatch(expression(kind.path), path)
            assert whole is not None
            assert kind.match(path) == whole.groupdict()
