"""What change rules say, or leave unsaid, where a side is missing or cannot be read."""

from datetime import date
from functools import cache

import pytest

from tests.cases import chamber
from tuanbiao.change import Change, edits
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.rules.change import CHANGE_RULES
from tuanbiao.step import changes, step
from tuanbiao.tree import MemoryTree

DAY = date(2026, 6, 30)
REVIEW = "standards/2026/review-a/reviews/1.md"
NOTICE = "standards/2026/comment-a/consultations/1.md"
PEOPLE = "governance/people.yml"
OWN = ("windows", "ballots", "numbers", "approvals")
RULES = [rule for rule in CHANGE_RULES if rule.check.__module__.split(".")[3] in OWN]


@cache
def sound() -> Library:
    return load(MemoryTree(chamber()))


def made(before: dict[str, bytes], after: dict[str, bytes], day: date = DAY) -> Change:
    old, new = MemoryTree(before), MemoryTree(after)
    differing = edits({one.path: one for one in old.files()}, {one.path: one for one in new.files()})
    base, head = (sound() if files is chamber() else load(MemoryTree(files)) for files in (before, after))
    return Change(base, head, tuple(differing), day)


def said(change: Change) -> set[str]:
    return {rule.id for rule in RULES for _ in rule.check(change)}


def test_nothing_is_said_of_nothing() -> None:
    assert changes(made(chamber(), chamber())) == ()
    assert all(one.rule not in {rule.id for rule in RULES} for one in step(made(chamber(), chamber())))


@pytest.mark.parametrize(
    "path", [path for path in sorted(chamber()) if "review-a" in path or "comment-a" in path]
)
def test_a_side_that_cannot_be_read_is_left_to_the_rules_of_the_state(path: str) -> None:
    broken = chamber() | {path: b"\xff"}
    assert said(made(broken, chamber())) == set()
    assert said(made(chamber(), broken)) == set()


@pytest.mark.parametrize(
    "path",
    [
        "governance/bodies/secretariat.md",
        "governance/chamber.md",
        "governance/meetings/2026-06-10-secretariat.md",
        "governance/people.yml",
        "governance/procedure.yml",
    ],
)
def test_neither_is_an_unreadable_file_of_the_chamber(path: str) -> None:
    broken = chamber() | {path: b"\xff"}
    assert said(made(broken, chamber())) == set()
    assert said(made(chamber(), broken)) == set()


def test_a_folder_that_moves_brings_no_new_dates() -> None:
    moved = {
        path.replace("standards/2026/", "standards/2025/"): content for path, content in chamber().items()
    }
    assert said(made(chamber(), moved)) == set()


def test_a_folder_that_moves_and_gains_a_date_brings_that_one() -> None:
    moved = {
        path.replace("standards/2026/", "standards/2025/"): content for path, content in chamber().items()
    }
    path = NOTICE.replace("2026/", "2025/")
    moved[path] = moved[path].replace(b"closes: 2026-07-06", b"closes: 2026-06-20")
    assert said(made(chamber(), moved)) == {"announced-late"}


def test_the_same_date_twice_is_new_once() -> None:
    extended = (
        b"scope: public\nextended:\n  - closes: 2026-07-06\n    on: 2026-06-30\n    reason: \xe8\xa1\xa5\n"
    )
    after = chamber() | {NOTICE: chamber()[NOTICE].replace(b"scope: public\n", extended)}
    later = made(chamber(), after, date(2026, 7, 7))
    assert [one.id for one in RULES for _ in one.check(later)].count("announced-late") == 1


def test_a_roll_cannot_be_judged_without_people() -> None:
    before = {path: content for path, content in chamber().items() if path != PEOPLE}
    without = {path: content for path, content in before.items() if path != REVIEW}
    assert said(made(without, before)) & {"recusal-missed", "recusal-padded"} == set()
