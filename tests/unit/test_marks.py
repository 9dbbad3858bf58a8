"""What a schema marks is found in the records, and nothing else."""

from datetime import date

import pytest

from tests.cases import AS_OF, all_records, chamber
from tuanbiao.facts.known import ids, is_known, near
from tuanbiao.facts.marks import (
    dated,
    entry,
    identified,
    marked,
    reference,
    spanned,
    value,
)
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.parse.located import Items, Keys, Node, Scalar
from tuanbiao.parse.yaml import read
from tuanbiao.records.kinds import KINDS
from tuanbiao.records.record import Record
from tuanbiao.tree import MemoryTree

APPEAL = """
appellant: unit-h
matter: consultation
claim: unit-a
filed: 2026-05-06
standard: null
handler: "secretariat"
deciders: [qian-yi, chen-er]
replied: ~
second_instance:
  body: council
  filed: 2026-05-20
  resolution: 2026-05-30-council#appeal
"""


def record_of(name: str, text: str) -> tuple[object, ...]:
    kind = next(kind for kind in KINDS if kind.name == name)
    node, faults = read(kind.path, text, kind.max_events)
    assert node is not None
    assert not faults
    return kind, Record(kind.path, None, node)


@pytest.fixture(scope="module")
def library() -> Library:
    return load(MemoryTree(dict(chamber())))


def test_references_are_found_with_what_they_refer_to() -> None:
    kind, record = record_of("appeals", APPEAL)
    found = [(one.sign, value(one.node), one.key) for one in marked(kind, record, reference)]  # type: ignore[arg-type]

    assert found == [
        ("unit", "unit-h", "appellant"),
        ("standard", None, "standard"),
        ("body", "secretariat", "handler"),
        ("person", "qian-yi", "deciders"),
        ("person", "chen-er", "deciders"),
        ("body", "council", "body"),
        ("resolution", "2026-05-30-council#appeal", "resolution"),
    ]


def test_a_word_in_the_place_of_a_list_of_units_is_no_reference() -> None:
    text = "attempts:\n  - reviewed: {body: secretariat}\n    notice: {to: all-members}\n"
    kind, record = record_of("project", text)

    assert [value(one.node) for one in marked(kind, record, reference)] == ["secretariat"]  # type: ignore[arg-type]


def test_dates_are_found_by_kind() -> None:
    kind, record = record_of("appeals", APPEAL)
    found = [(one.sign, one.key, value(one.node)) for one in marked(kind, record, dated)]  # type: ignore[arg-type]

    assert found == [
        ("event", "filed", "2026-05-06"),
        ("event", "replied", None),
        ("event", "filed", "2026-05-20"),
    ]


def test_periods_are_found_by_their_keys() -> None:
    kind, record = record_of("members", "- {unit: unit-a, joined: 2019-01-01, left: 2020-01-01}\n")
    (found,) = marked(kind, record, spanned)  # type: ignore[arg-type]

    assert found.sign == (("joined", "left"),)
    assert (entry(found.node, "joined"), entry(found.node, "left")) == ("2019-01-01", "2020-01-01")
    assert entry(found.node, "basis") is None


def test_only_lists_whose_entries_have_ids_are_lists_with_ids(library: Library) -> None:
    named = {
        (kind.name, one.key)
        for kind, record in all_records(library)
        for one in marked(kind, record, identified)
    }

    assert {("people", ""), ("meetings", "resolutions"), ("chamber", "scope")} <= named
    assert ("meetings", "attendees") not in named


def test_every_date_of_the_chamber_is_found(library: Library) -> None:
    """A plain scalar that is a date and stands where the schema wants one is never passed over."""
    for kind, record in all_records(library):
        known = {one.node.span for one in marked(kind, record, dated)}
        for node in scalars(record.source):
            if node.plain and is_day(node.text):
                assert node.span in known, node.span


def scalars(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    below = node.items if isinstance(node, Items) else [one.value for one in node.entries.values()]
    assert isinstance(node, Items | Keys)
    return [one for child in below for one in scalars(child)]


def is_day(text: str) -> bool:
    try:
        return len(text) == 10 and date.fromisoformat(text) <= AS_OF.replace(year=2999)
    except ValueError:
        return False


def test_files_that_cannot_be_read_are_known_all_the_same() -> None:
    files = dict(chamber())
    files["governance/bodies/council.md"] = b"broken"
    files["governance/people.yml"] = b"- id: ["
    files["standards/2024/sound-a/index.md"] = b"broken"
    library = load(MemoryTree(files))

    assert is_known(library.governance, "body", "council") is True
    assert is_known(library.governance, "body", "counsel") is False
    assert is_known(library.governance, "person", "anybody") is None
    assert "council" not in ids(library.governance, "body")
    assert "sound-a" in library.register.slugs


def test_a_near_miss_is_named() -> None:
    assert near("counsel", frozenset({"council", "secretariat"})).en == ", did you mean `council`?"
    assert near("x", frozenset({"council"})) == ("", "")
