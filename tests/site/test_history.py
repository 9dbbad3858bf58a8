import os
import subprocess
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from tests.cases import CHAMBER
from tuanbiao.load import load
from tuanbiao.site.history import bringing, is_recorded, read_history
from tuanbiao.tree import WorkTree

INDEX = "standards/2026/draft-a/index.md"


def git(root: Path, *arguments: str, at: str = "2026-03-05T23:30:00+00:00") -> str:
    settings = ("-c", "user.name=示例", "-c", "user.email=demo@example.org", "-c", "commit.gpgsign=false")
    environment = {**os.environ, "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    run = subprocess.run(
        ["git", *settings, *arguments], cwd=root, env=environment, check=True, capture_output=True, text=True
    )
    return run.stdout.strip()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    chamber = tmp_path / "chamber"
    copytree(CHAMBER, chamber)
    git(chamber, "init", "-q", "-b", "main")
    text = (chamber / INDEX).read_text("utf-8")
    (chamber / INDEX).write_text(text.replace("moves:", "moves: #"), "utf-8")
    git(chamber, "add", ".")
    git(chamber, "commit", "-q", "-m", "一", at="2026-01-20T09:00:00+08:00")
    git(chamber, "switch", "-q", "-c", "work")
    (chamber / INDEX).write_text(text, "utf-8")
    git(chamber, "commit", "-q", "-am", "在分支上", at="2026-03-01T09:00:00+08:00")
    git(chamber, "switch", "-q", "main")
    git(chamber, "merge", "-q", "--no-ff", "-m", "合并", "work")
    return chamber


def test_the_steps_of_the_first_parent_line_are_read(root: Path) -> None:
    library = load(WorkTree(root))
    steps = read_history(root, library.standards.values())["draft-a"]
    assert [step.subject for step in steps] == ["一", "合并"]
    assert steps[1].commit == git(root, "rev-parse", "HEAD")
    # A stamp of 23:30Z is the next day in Shanghai.
    assert steps[1].day == date(2026, 3, 6)
    moves = library.standards["draft-a"].index.data.moves
    brought = bringing(steps, 2, (moves[2].to, moves[2].on.isoformat()))
    assert brought is not None
    assert is_recorded(moves[2].on, brought) == (0 <= (brought.day - moves[2].on).days <= 7)


def test_a_changed_entry_counts_from_the_step_that_changed_it(root: Path) -> None:
    text = (root / INDEX).read_text("utf-8")
    moves = load(WorkTree(root)).standards["draft-a"].index.data.moves
    first = f"  - to: {moves[0].to}\n    on: {moves[0].on.isoformat()}"
    assert first in text
    (root / INDEX).write_text(text.replace(first, f"  - to: {moves[0].to}\n    on: 2026-01-02", 1), "utf-8")
    git(root, "commit", "-q", "-am", "改动日期", at="2026-04-01T09:00:00+08:00")
    steps = read_history(root, load(WorkTree(root)).standards.values())["draft-a"]
    step = bringing(steps, 0, (moves[0].to, "2026-01-02"))
    assert step is not None
    assert step.subject == "改动日期"
    assert not is_recorded(date(2026, 1, 2), step)
    assert bringing(steps, 0, (moves[0].to, "2020-01-01")) is None


def test_a_broken_version_in_the_past_holds_no_moves(root: Path) -> None:
    whole = (root / INDEX).read_text("utf-8")
    (root / INDEX).write_text("---\n[\n", "utf-8")
    git(root, "commit", "-q", "-am", "坏")
    (root / INDEX).write_text(whole, "utf-8")
    git(root, "commit", "-q", "-am", "好")
    (root / "standards/2026/draft-a/proposal.md").touch()
    steps = read_history(root, load(WorkTree(root)).standards.values())["draft-a"]
    assert steps[-2].moves == ()
    assert steps[-1].moves


def test_a_step_that_deletes_a_standard_is_no_step_with_moves(root: Path) -> None:
    whole = (root / INDEX).read_text("utf-8")
    (root / INDEX).unlink()
    git(root, "commit", "-q", "-am", "删除")
    (root / INDEX).write_text(whole, "utf-8")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "恢复")
    steps = read_history(root, load(WorkTree(root)).standards.values())["draft-a"]
    assert [step.subject for step in steps][-2:] == ["删除", "恢复"]
    assert steps[-2].moves is None


def test_without_git_there_is_no_history(tmp_path: Path) -> None:
    copytree(CHAMBER, tmp_path / "chamber")
    assert read_history(tmp_path / "chamber", ()) == {}


def test_a_repository_without_commits_has_no_history(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    assert read_history(tmp_path, ()) == {}


def test_a_chamber_below_the_top_of_a_repository_has_no_history(root: Path) -> None:
    copytree(CHAMBER, root / "inner")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "inner")
    assert read_history(root / "inner", load(WorkTree(root / "inner")).standards.values()) == {}
