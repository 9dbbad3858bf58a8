"""Rounds read from a standard's moves."""

from datetime import date

from tuanbiao.facts.rounds import before, following, newest, opening, openings, sent_back, went_on
from tuanbiao.load import load
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

PATH = "standards/2026/some/index.md"


def standard(*moves: str) -> Standard:
    """Each move as `stage`, or `stage:round`; day after day."""
    rows = []
    for day, move in enumerate(moves, start=1):
        stage, _, number = move.partition(":")
        rows.append(
            f"  - to: {stage}\n    on: 2026-01-{day:02}\n" + (f"    round: {number}\n" if number else "")
        )
    front = f"---\ntitle: a\nstage: drafting\nkind: new\nmoves:\n{''.join(rows)}---\n"
    return load(MemoryTree({PATH: front.encode()})).standards["some"]


TWICE = standard(
    "drafting",
    "consultation:1",
    "technical-review:1",
    "drafting",
    "consultation:2",
    "technical-review:2",
    "approval:1",
    "numbering",
)


def test_every_round_in_order() -> None:
    assert [(one.stage, one.round, one.at) for one in openings(TWICE)] == [
        ("consultation", 1, 1),
        ("technical-review", 1, 2),
        ("consultation", 2, 4),
        ("technical-review", 2, 5),
        ("approval", 1, 6),
    ]


def test_a_move_without_a_round_opens_the_next() -> None:
    found = openings(standard("consultation", "consultation", "consultation:5", "consultation"))
    assert [one.round for one in found] == [1, 2, 5, 6]


def test_what_comes_before_and_after() -> None:
    first, second = opening(TWICE, "technical-review", 1), opening(TWICE, "technical-review", 2)
    assert first
    assert second
    assert newest(TWICE, "technical-review") == second
    assert (before(TWICE, "consultation", first), before(TWICE, "consultation", second)) == (1, 2)
    assert before(TWICE, "approval", first) is None
    assert (following(TWICE, first) or first) == TWICE.index.data.moves[3]
    assert went_on(TWICE, "technical-review", 2, "approval")
    assert not went_on(TWICE, "technical-review", 1, "approval")
    assert not went_on(TWICE, "technical-review", 3, "approval")


def test_going_back_and_the_last_step() -> None:
    first, second = opening(TWICE, "technical-review", 1), opening(TWICE, "technical-review", 2)
    assert first
    assert second
    assert sent_back(TWICE, first) == date(2026, 1, 4)
    assert sent_back(TWICE, second) is None
    last = standard("consultation", "technical-review")
    opened = newest(last, "technical-review")
    assert opened
    assert following(last, opened) is None
    assert newest(last, "approval") is None
