"""What is remembered is never used once something that it rests on has changed."""

import sqlite3
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber
from tuanbiao import memory
from tuanbiao.check import check
from tuanbiao.governance import Governance
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.memory import remembering
from tuanbiao.outcome import Chamber, Outcome, Remembered, Session, remembered
from tuanbiao.trace import state, watch
from tuanbiao.tree import MemoryTree


def library() -> Library:
    return load(MemoryTree(chamber()))


def test_what_is_looked_at_is_noted() -> None:
    watched = watch(library().governance)
    assert watched.seen == set()

    assert watched.people is not None
    assert watched.meetings.get("2024-01-12-council") is not None
    assert "no-such" not in watched.documents
    assert "governance/units.yml" not in watched.broken
    assert watched.plans.get(2024) is not None

    assert watched.seen == {
        "governance/people.yml",
        "governance/meetings/2024-01-12-council.md",
        "governance/documents/no-such.md",
        "governance/units.yml",
        "governance/plans/2024.md",
    }


def test_a_look_at_all_is_a_look_at_the_folder() -> None:
    watched = watch(library().governance)

    assert list(watched.appeals) == []
    assert len(watched.bodies) == 4
    assert list(watched.broken) == []

    assert watched.seen == {"governance/appeals/", "governance/bodies/", "governance/"}


def test_the_state_of_a_folder_changes_with_any_file_below() -> None:
    files = {"governance/a/1.md": "x", "governance/b/1.md": "y"}

    assert state("governance/a/", files) != state("governance/a/", {**files, "governance/a/2.md": "z"})
    assert state("governance/a/", files) == state("governance/a/", {**files, "governance/b/2.md": "z"})
    assert state("governance/c.md", files) == ""


def test_a_part_is_judged_again_only_when_what_it_saw_has_changed() -> None:
    judged = []

    def judge(governance: Governance) -> Outcome:
        assert governance.fees is not None
        judged.append(governance)
        return Outcome()

    session = Session()
    for files in ({"governance/fees.yml": "1"}, {"governance/fees.yml": "1", "governance/x": "2"}, {}):
        remembered(session, "part", Chamber(files, lambda: library().governance), judge)

    assert len(judged) == 2


def test_results_on_disk_are_those_that_were_put_there(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "results.sqlite"
    with remembering(file) as first:
        found = check(library(), AS_OF, first)
    session = Session()
    check(library(), AS_OF, session)

    with remembering(file) as second:
        assert check(library(), AS_OF, second) == found
        for key, held in session.held.items():
            assert second.recall(key) == held


def test_results_of_another_version_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "results.sqlite"
    monkeypatch.setattr(memory, "tool_id", lambda: "old")
    with remembering(file) as old:
        old.keep("a", Remembered(Outcome(), ()))
    monkeypatch.setattr(memory, "tool_id", lambda: "new")
    with remembering(file) as new:
        assert new.recall("a") is None
        new.keep("b", Remembered(Outcome(), ()))

    with sqlite3.connect(file) as table:
        assert table.execute("SELECT key FROM outcomes").fetchall() == [("b",)]


def test_a_damaged_row_and_a_damaged_file_are_no_results(tmp_path: Path) -> None:
    file = tmp_path / "results.sqlite"
    with remembering(file) as held:
        held.keep("a", Remembered(Outcome(), ()))
    with sqlite3.connect(file) as table:
        table.execute("UPDATE outcomes SET found = ?", (b"\xff\x00",))
    table.close()
    with remembering(file) as held:
        assert held.recall("a") is None

    file.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    with remembering(file) as held:
        assert isinstance(held, Session)


def test_a_busy_file_costs_only_time(tmp_path: Path) -> None:
    file = tmp_path / "results.sqlite"
    with remembering(file):
        pass
    other = sqlite3.connect(file)
    with remembering(file) as held:
        other.execute("BEGIN EXCLUSIVE")
        held.keep("a", Remembered(Outcome(), ()))
    other.close()

    with remembering(file) as held:
        assert held.recall("a") is None


def test_the_default_place_is_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert memory.default_file() == tmp_path / "tuanbiao" / "results.sqlite"
    assert len(memory.tool_id()) == 64
