"""Two versions of a record, key by key."""

from tuanbiao.facts.differences import between, covered, differences, prose_differs, shown
from tuanbiao.parse.located import Node
from tuanbiao.parse.yaml import read
from tuanbiao.records.record import Record


def node(text: str) -> Node:
    found, faults = read("a.yml", text, 1000)
    assert found is not None, faults
    return found


def test_every_place_that_differs() -> None:
    old = node("a: 1\nb: [x, y]\nc: {d: 1}\ne: x\n")
    new = node('a: "1"\nb: [x]\nc: {d: 1, f: 2}\ng: 1\ne: [x]\n')

    assert between(old, new) == (
        (("a",), "changed"),
        (("b", 1), "removed"),
        (("c", "f"), "added"),
        (("e",), "changed"),
        (("g",), "added"),
    )


def test_a_record_that_is_new_adds_every_key() -> None:
    record = Record("a.yml", None, node("a: 1\nb: [x]\n"))

    assert [(one.key, one.kind, one.row, one.span.line) for one in differences(None, record)] == [
        ("a", "added", None, 1),
        ("b", "added", None, 2),
    ]
    assert [(one.key, one.kind) for one in differences(record, None)] == [("a", "removed"), ("b", "removed")]
    assert not prose_differs(None, record)


def test_keys_cover_what_lies_below_them() -> None:
    record = Record("a.yml", None, node("rows: [{a: 1, b: 1}, {a: 2}]\n"))

    assert covered(("rows", 1, "a"), ["rows"])
    assert covered(("rows", 0, "a"), ["rows[].a"])
    assert not covered(("rows", 0, "b"), ["rows[].a"])
    assert covered(("rows", 1, "a"), ["rows[-1].a"], record)
    assert not covered(("rows", 0, "a"), ["rows[-1].a"], record)
    assert not covered(("rows",), ["rows[].a", "row"])
    assert not covered(("none", 0), ["none[-1]"], record)


def test_a_route_as_it_is_written() -> None:
    assert shown(("attempts", 0, "join", "until")) == "attempts[0].join.until"
