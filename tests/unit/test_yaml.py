"""YAML is read from events, with positions, within caps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile import DOCUMENTS
from tuanbiao.parse.located import Items, Keys, Scalar, key_place, place
from tuanbiao.parse.yaml import MAX_DEPTH, read
from tuanbiao.span import Span


def test_every_value_knows_its_place() -> None:
    node, faults = read("a.yml", "票:\n  - {选择: for, n: 12}\n", 100)

    assert faults == ()
    assert node is not None
    assert place(node, ("票", 0, "选择")) == Span("a.yml", 2, 10, 3)
    assert key_place(node, ("票", 0), "n") == Span("a.yml", 2, 15, 1)


def test_a_missing_value_is_placed_at_what_should_hold_it() -> None:
    node, _ = read("a.yml", "a:\n  b: 1\n", 100)

    assert node is not None
    assert place(node, ("a", "c", 0)) == Span("a.yml", 2, 3, 1)
    assert key_place(node, ("a", "x", "y"), "z") == Span("a.yml", 2, 3, 1)
    assert key_place(node, ("a",), "z") == Span("a.yml", 2, 3, 1)


def test_nothing_is_typed() -> None:
    node, _ = read("a.yml", "[yes, on, 012, 1:30, null, 2026-01-01, 'true', 1e3]", 100)

    assert isinstance(node, Items)
    texts = [item.text for item in node.items if isinstance(item, Scalar)]
    assert texts == ["yes", "on", "012", "1:30", "null", "2026-01-01", "true", "1e3"]


def test_the_first_of_two_equal_keys_stands() -> None:
    node, faults = read("a.yml", "a: 1\na: 2\n", 100)

    assert isinstance(node, Keys)
    value = node.entries["a"].value
    assert isinstance(value, Scalar)
    assert value.text == "1"
    assert [fault.kind for fault in faults] == ["yaml-duplicate-key"]


def test_an_empty_document_is_nothing() -> None:
    assert read("a.yml", "# only a comment\n", 100) == (None, ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[" * 100_000, "yaml-too-deep"),
        ("- " * 60_000, "yaml-too-deep"),
        ("{a: " * 60_000, "yaml-too-deep"),
        ("? " * 60_000, "yaml-too-deep"),
        ("a: &x [1]\nb: *x\n", "yaml-anchor"),
        ("b: *x\n", "yaml-anchor"),
        ("<<: [*a]\n", "yaml-anchor"),
        ("!!python/object/apply:os.system [id]\n", "yaml-tag"),
        ("! plain\n", "yaml-tag"),
        ("a\n---\nb\n", "yaml-second-document"),
        ("a\n...\n---\nb\n", "yaml-second-document"),
        ("{[a]: b}\n", "yaml-key"),
        ("[a, b]\n" + "c: d\n", "yaml-syntax"),
        ("a: 'open\n", "yaml-syntax"),
        ("\x00", "yaml-syntax"),
        ("[" + "x," * 20_001 + "]", "yaml-too-many-events"),
    ],
)
def test_hostile_documents_end_in_one_fault(text: str, kind: str) -> None:
    node, faults = read("a.yml", text, 20_000)

    assert node is None
    assert [fault.kind for fault in faults] == [kind]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_hostile_documents_are_read_or_refused(name: str) -> None:
    node, faults = read("a.yml", DOCUMENTS[name], 20_000)

    assert (node is None) == bool(faults)


def test_depth_is_counted_exactly() -> None:
    assert read("a.yml", "[" * MAX_DEPTH + "]" * MAX_DEPTH, 100)[1] == ()
    assert read("a.yml", "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), 100)[0] is None


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    node, faults = read("a.yml", text, 1000)

    assert node is None or not isinstance(node, str)
    assert all(fault.span.path == "a.yml" for fault in faults)
