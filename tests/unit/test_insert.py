"""Adding to a record by hand's own layout: lines go in, nothing else changes, or nothing at all."""

from typing import Any

import pytest

from tuanbiao.parse.located import Plain
from tuanbiao.records.kinds import KINDS
from tuanbiao.setup.insert import InsertionError, insert

REVIEWS = next(kind for kind in KINDS if kind.name == "reviews")
HEAD = """\
---
form: correspondence  # by letter
panel: {appointed_by: secretariat, on: 2026-06-10, chair: a, members: []}

# which text
text: 99fd9b83349ffd3fe0cb39caf6c82abda18bfa21159581e52956f93eabe37213
"""
PROSE = "---\n\n# 审查 {#course}\n\n---\n\nballot: no\n"
BALLOT = "ballot:\n  opens: 2026-07-15\n  closes: 2026-07-16\n  roll: [a]\n"
VOTE: Plain = {"voter": "a", "choice": "for", "on": "2026-07-15"}
ROW = "    - voter: a\n      choice: for\n      on: 2026-07-15\n"


def added(before: str, route: tuple[str, ...], value: Plain) -> str:
    return insert(REVIEWS, before.encode(), route, value).decode()


def test_a_new_key_goes_to_the_end() -> None:
    value: Plain = {"opens": "2026-07-15", "closes": "2026-07-16", "roll": ["a", "b"], "recused": []}

    assert added(HEAD + PROSE, ("ballot",), value) == (
        HEAD
        + "ballot:\n  opens: 2026-07-15\n  closes: 2026-07-16\n  roll:\n    - a\n    - b\n  recused: []\n"
        + PROSE
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BALLOT, BALLOT + "  votes:\n" + ROW),
        (BALLOT + "  votes: []\n", BALLOT + "  votes:\n" + ROW),
        (BALLOT + "  votes: []  # none yet\n", BALLOT + "  votes:  # none yet\n" + ROW),
        (BALLOT + "  votes:\n" + ROW, BALLOT + "  votes:\n" + ROW + ROW),
        (
            BALLOT + "  votes:\n" + ROW.replace("    -", "  -").replace("      ", "    "),
            BALLOT + "  votes:\n" + 2 * ROW.replace("    -", "  -").replace("      ", "    "),
        ),
        (
            BALLOT + "  # above\n  votes:\n" + ROW + "  # about the recused\n  recused: []\n",
            BALLOT + "  # above\n  votes:\n" + ROW + ROW + "  # about the recused\n  recused: []\n",
        ),
        (
            BALLOT + "\n# how\nmethod: ballot\n",
            BALLOT + "  votes:\n" + ROW + "\n# how\nmethod: ballot\n",
        ),
        (BALLOT + "# the end\n", BALLOT + "# the end\n  votes:\n" + ROW),
    ],
)
def test_rows_go_to_the_end_of_their_list(before: str, after: str) -> None:
    assert added(HEAD + before + PROSE, ("ballot", "votes"), [VOTE]) == HEAD + after + PROSE


@pytest.mark.parametrize(
    ("content", "route", "value", "reason"),
    [
        (HEAD + PROSE, ("ballot", "votes"), [VOTE], "there is no ballot"),
        (HEAD + PROSE, ("text", "votes"), [VOTE], "cannot stand here"),
        (HEAD + PROSE, ("text", "votes", "more"), [VOTE], "there is no votes"),
        (HEAD + PROSE, ("text",), "0" * 64, "exists already"),
        (HEAD + BALLOT + PROSE, ("ballot", "roll"), {"a": "b"}, "exists already"),
        (
            HEAD + BALLOT + "  votes: [ ]\n" + PROSE,
            ("ballot", "votes"),
            [VOTE],
            "an empty list is written []",
        ),
        (HEAD + BALLOT + PROSE, ("ballot", "roll"), ["b"], "its layout is unusual"),
        (HEAD + PROSE, ("panel", "resolution"), "2026-06-10-secretariat#a", "its layout is unusual"),
        (HEAD + PROSE, ("unknown",), "key", "its layout is unusual"),
        (HEAD + PROSE, ("conclusion",), "passed # so", "its layout is unusual"),
        (HEAD + "conclusion: 5\n" + PROSE, ("ballot",), {}, "mend its form first"),
        (HEAD.replace("\n", "\r\n") + PROSE, ("ballot",), {}, "mend its form first"),
        (HEAD, ("ballot",), {}, "mend its form first"),
        ("---\n[]\n---\n", ("ballot",), {}, "mend its form first"),
    ],
)
def test_what_cannot_be_added_changes_nothing(
    content: str, route: tuple[str, ...], value: Any, reason: str
) -> None:
    with pytest.raises(InsertionError, match=reason.replace("[", r"\[")):
        added(content, route, value)


PROPOSAL = next(kind for kind in KINDS if kind.name == "proposal")
FIRST = "---\nattempts:\n  - proposer: unit-a\n    proposed: 2026-01-02\n"
SECOND = "  # again\n  - proposer: unit-b\n    proposed: 2026-02-02\n    evidence: []\n"
PROOF: Plain = [{"kind": "scan", "note": "项目建议书"}]
PROVED = "    evidence:\n      - kind: scan\n        note: 项目建议书\n"


@pytest.mark.parametrize(
    ("at", "after"),
    [
        (0, FIRST + PROVED + SECOND),
        (1, FIRST + SECOND.replace("    evidence: []\n", PROVED)),
    ],
)
def test_a_step_into_a_list(at: int, after: str) -> None:
    before = FIRST + SECOND + PROSE

    assert insert(PROPOSAL, before.encode(), ("attempts", at, "evidence"), PROOF).decode() == after + PROSE


@pytest.mark.parametrize(
    "route", [("attempts", 2, "evidence"), ("attempts", 0, "proposed", "a"), ("attempts", "a")]
)
def test_a_step_that_is_not_there(route: tuple[str | int, ...]) -> None:
    with pytest.raises(InsertionError):
        insert(PROPOSAL, (FIRST + PROSE).encode(), route, "x")
