"""Which commit adopted the format: the first on the first-parent line with the chamber's record."""

import subprocess
from pathlib import Path

import pytest

from tests.cases import AS_OF, CASES, Case, contents
from tests.papers import ADOPTED
from tuanbiao import git as history
from tuanbiao.check import check
from tuanbiao.gate import candidate
from tuanbiao.load import load
from tuanbiao.outcome import Session
from tuanbiao.tree import CommitTree, MemoryTree, WorkTree
from tuanbiao.walk import walk


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=demo", "-c", "user.email=demo@example.org")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=root, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def commit(root: Path, path: str, text: str = "x") -> str:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-qm", path)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "-q", "-b", "main")
    return root


def test_the_first_commit_with_the_chamber(repository: Path) -> None:
    before = commit(repository, "README.md")
    adopted = commit(repository, "governance/chamber.md")
    commit(repository, "governance/chamber.md", "y")
    git(repository, "rm", "-q", "governance/chamber.md")
    git(repository, "commit", "-qm", "Lose it")
    last = commit(repository, "governance/chamber.md", "z")

    assert WorkTree(repository).adopting_commit() == adopted
    assert CommitTree(repository, last).adopting_commit() == adopted
    assert CommitTree(repository, before).adopting_commit() is None


def test_a_merge_can_adopt(repository: Path) -> None:
    commit(repository, "README.md")
    git(repository, "checkout", "-qb", "draft")
    commit(repository, "governance/chamber.md")
    git(repository, "checkout", "-q", "main")
    git(repository, "merge", "-q", "--no-ff", "-m", "Adopt", "draft")

    assert WorkTree(repository).adopting_commit() == git(repository, "rev-parse", "main")


def test_a_history_cut_short_does_not_say(repository: Path, tmp_path: Path) -> None:
    commit(repository, "governance/chamber.md")
    commit(repository, "README.md")
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{repository}", "shallow")

    assert WorkTree(tmp_path / "shallow").adopting_commit() is None


def test_no_history_does_not_say(repository: Path, tmp_path: Path) -> None:
    assert WorkTree(repository).adopting_commit() is None
    assert WorkTree(tmp_path).adopting_commit() is None
    assert MemoryTree({}).adopting_commit() is None
    assert MemoryTree({}, adopted="1" * 40).adopting_commit() == "1" * 40


def test_walking_the_line_knows_its_first_step(repository: Path) -> None:
    commit(repository, "README.md")
    adopted = commit(repository, "governance/chamber.md")
    signed = commit(repository, "standards/2026/a/evidence/review-1-a.sig")

    steps = list(walk(repository, history.line(repository, signed)))

    assert [step.library.adopted for step in steps] == [None, adopted]


def test_a_candidate_belongs_to_the_repository_of_its_base(repository: Path) -> None:
    base = commit(repository, "governance/chamber.md")
    head = commit(repository, "standards/2026/a/evidence/review-1-a.sig")

    with candidate(repository, base, head, AS_OF) as found:
        assert found.change.head.adopted == base


def test_what_is_remembered_of_signatures_rests_on_the_adopting_commit() -> None:
    files = contents(Case("vote-signature", CASES / "vote-signature" / "edge-sound"))
    memory = Session()

    def rules(adopted: str | None) -> set[str]:
        return {one.rule for one in check(load(MemoryTree(files, adopted=adopted)), AS_OF, memory)}

    assert rules(None) == {"signature-unverified"}
    assert rules(ADOPTED) == set()
    assert rules("2" * 40) == {"vote-signature"}
    assert rules(None) == {"signature-unverified"}
