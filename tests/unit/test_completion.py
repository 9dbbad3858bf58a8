"""What moves ask for, and what is still empty."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from tests.cases import chamber
from tuanbiao.facts.completion import OWNED, gaps, owned, round_at, unowned
from tuanbiao.facts.labels import dotted, label
from tuanbiao.facts.moves import made, steps
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.requirements import procedure
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

PROPOSAL = "standards/2026/draft-a/proposal.md"


def _library(**edits: tuple[str, str]) -> Library:
    files = dict(chamber())
    for path, (old, new) in edits.items():
        text = files[path].decode()
        assert text.count(old) == 1
        files[path] = text.replace(old, new).encode()
    return load(MemoryTree(files))


def _asked() -> set[tuple[str, str]]:
    return {
        (completion.record, key)
        for way in procedure().moves
        for completion in way.completes
        for key in (*completion.keys, *completion.answered)
    }


@pytest.mark.parametrize("owner", OWNED)
def test_every_owner_owns_keys_that_the_procedure_asks_for(owner: tuple[str, ...]) -> None:
    of, *patterns = owner
    for pattern in patterns:
        assert any(owned((of, pattern))(kind, key) for kind, key in _asked())


def test_a_key_has_one_owner_or_none() -> None:
    for kind, key in _asked():
        owners = [owner for owner in OWNED if owned(owner)(kind, key)]
        assert len(owners) <= 1
        assert unowned(kind, key) is (not owners)


def test_every_key_that_the_procedure_asks_for_has_a_name() -> None:
    for kind, key in _asked():
        names = [part.partition("[") for part in key.split(".")]
        route: tuple[str | int, ...] = ()
        for name, bracket, _ in names:
            route += (name, 0) if bracket else (name,)
        words = label(kind, route)
        assert words.zh
        assert words.zh != names[-1][0]
        assert words.en


@pytest.mark.parametrize(
    ("route", "shown"),
    [
        (("number",), "number"),
        (("attempts", 0, "plan", "number"), "attempts.plan.number"),
        (("attempts", 1, "plan"), "attempts[2].plan"),
        (("required_changes", 2, "done"), "required_changes[3].done"),
        (("attempts",), "attempts"),
    ],
)
def test_routes_as_readers_see_them(route: tuple[str | int, ...], shown: str) -> None:
    assert dotted(route) == shown


def test_names_come_from_the_record_types() -> None:
    assert label("proposal", ("attempts", 0, "assessment", "on")) == Words("评估日期", "Assessed on")
    assert label("proposal", ("attempts", 0, "unheard-of")).zh == "unheard-of"


def test_nothing_is_missing_in_the_sound_chamber() -> None:
    library = _library()
    for standard in library.standards.values():
        assert list(gaps(standard, library.governance, lambda _kind, _key: True)) == []


@pytest.mark.parametrize(
    ("old", "new", "route"),
    [
        ("      conclusion: recommended\n", "", ("attempts", 0, "assessment", "conclusion")),
        ("conclusion: recommended", "conclusion: null", ("attempts", 0, "assessment", "conclusion")),
        ("conclusion: recommended", "conclusion: ~", ("attempts", 0, "assessment", "conclusion")),
    ],
)
def test_absent_and_null_are_both_empty(old: str, new: str, route: tuple[str | int, ...]) -> None:
    library = _library(**{PROPOSAL: (old, new)})
    found = list(gaps(library.standards["draft-a"], library.governance, lambda _kind, _key: True))
    assert [gap.route for gap in found] == [route]


def test_what_is_missing_above_is_told_once() -> None:
    text = chamber()[PROPOSAL].decode()
    start, end = text.index("    project_proposal:\n"), text.index("---\n\n#")
    library = _library(**{PROPOSAL: (text[start:end], "")})
    found = list(gaps(library.standards["draft-a"], library.governance, lambda _kind, _key: True))
    assert [gap.route for gap in found] == [("attempts", 0, "project_proposal")]


def test_an_answer_may_be_an_empty_list_but_not_absent() -> None:
    path = "standards/2024/sound-a/reviews/1.md"
    library = _library(**{path: ("sustained_opposition: []\n", "")})
    found = list(gaps(library.standards["sound-a"], library.governance, unowned))
    assert [gap.route for gap in found] == [("sustained_opposition",)]


def test_rounds_are_those_opened_so_far() -> None:
    standard = _library().standards["sound-a"]
    assert round_at(standard, "consultation", 2) is None
    assert round_at(standard, "consultation", 3) == 1
    assert round_at(standard, "technical-review", 7) == 1


def test_a_move_that_was_taken_back_no_longer_stands() -> None:
    standard = _library().standards["draft-a"]
    assert [step.way.id for step in steps(standard) if step.way] == [
        "propose",
        "submit-project",
        "start-drafting",
    ]
    assert made(standard, "submit-project") is not None
    back = standard.index.data.moves[0]
    index = standard.index
    moves = (*index.data.moves[:2], back)
    returned = replace(standard, index=changed(index, data=changed(index.data, moves=moves)))
    assert made(returned, "submit-project") is None
