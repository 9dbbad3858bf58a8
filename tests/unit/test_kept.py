"""What a step leaves of a record."""

from typing import Any

from tests.cases import chamber
from tests.stepping import put, standards, without
from tuanbiao.facts.differences import differences
from tuanbiao.facts.kept import altered, appended, belated, held, new_row, versions
from tuanbiao.load import load
from tuanbiao.parse.yaml import read
from tuanbiao.records.record import Record
from tuanbiao.tree import MemoryTree

REVIEW = "standards/2026/review-a"


def record(text: str) -> Record[Any]:
    """A record of which only the source matters."""
    node, _ = read("a.yml", text, 100)
    assert node is not None
    return Record("a.yml", None, node)


def test_what_was_inherited_may_bring_its_records_later() -> None:
    path = f"{REVIEW}/reviews/1.md"
    front = "---\ntitle: a\nstage: technical-review\nkind: new\nmoves:\n  - to: technical-review\n    on: 2026-06-10\n---\n"
    base = {**without(chamber(), path), f"{REVIEW}/index.md": front.encode()}
    before, after = standards(base, {**base, path: chamber()[path]}, "review-a")

    assert list(belated(before, after, "reviews")) == []


def test_a_round_that_no_move_has_opened_is_new() -> None:
    path = f"{REVIEW}/reviews/2.md"
    base = chamber()
    before, after = standards(base, {**base, path: base[f"{REVIEW}/reviews/1.md"]}, "review-a")

    assert list(belated(before, after, "reviews")) == []
    assert [pair.number for pair in versions(before, after, "reviews")] == [1]


def test_what_a_record_holds() -> None:
    rows = record("- item: 会费\n  basis: ''\n  resolution: ~\n  voluntary: true\n")

    assert held(rows, 0, "item")
    assert held(rows, 0)
    assert not held(rows, 0, "basis")
    assert not held(rows, 0, "resolution")
    assert not held(rows, 0, "published")
    assert not held(rows, 1)
    assert not held(rows, 0, "item", "more")


def test_rows_are_new_only_after_the_last() -> None:
    base = chamber()
    path = f"{REVIEW}/participants.yml"
    head = put(
        base,
        path,
        ("    duty: 负责技术内容的调查\n", ""),
        (
            "disputes: []",
            "disputes:\n  - id: d1\n    about: 长度。\n    parties: []\n    raised: 2026-06-01\n    substantial: false",
        ),
    )
    before, after = standards(base, head, "review-a")
    assert before.participants
    assert after.participants

    found = differences(before.participants, after.participants)

    assert [(one.key, new_row(before.participants, one)) for one in found] == [
        ("participants[1].duty", False),
        ("disputes[0]", True),
    ]
    assert [appended(before.participants, "participants")(one) for one in found] == [False, True]


def test_the_first_key_that_differs() -> None:
    base = chamber()
    rows = load(MemoryTree(base)).standards["review-a"].comments[1].data.comments
    assert rows

    assert altered(rows[0], rows[0]) is None
    assert altered(rows[0], rows[1]) == "no"
    assert altered(rows[0], rows[1], ("no",)) == "from"
