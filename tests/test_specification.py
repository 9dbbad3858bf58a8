"""The specification of the format names what the tool reads: kinds, keys and caps."""

import re
from pathlib import Path

import pytest

from tuanbiao.records.kind import Kind
from tuanbiao.records.kinds import KINDS
from tuanbiao.records.schema import json_schema

TEXT = (Path(__file__).parents[1] / "standards/2026/repository-format/index.md").read_text("utf-8")
CELLS = frozenset(re.findall(r"^\| `([^`]+)` \|", TEXT, re.MULTILINE))
LAST = frozenset(re.split(r"\.|\[\]", cell)[-1] for cell in CELLS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_key_stands_in_a_table(kind: Kind) -> None:
    parts = json_schema(kind).get("$defs", {})
    keys = {key for part in parts.values() for key in part.get("properties", {})}

    assert keys - LAST == set()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_its_place(kind: Kind) -> None:
    path = kind.path.removeprefix("standards/{group}/{slug}/")

    assert f"`{path}`" in TEXT


def test_caps_are_those_of_the_table() -> None:
    caps = {(kind.max_bytes, kind.max_events) for kind in KINDS if not kind.markdown}

    assert caps == {(262_144, 20_000), (4_194_304, 200_000)}
    assert "4 194 304 | 200 000" in TEXT
    assert "262 144 | 20 000" in TEXT
