"""What is staged, judged before it is committed: by the command, and by the hook of the guide."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.git import GitError
from tuanbiao.staged import StagedTree
from tuanbiao.tree import CommitTree

ROOT = Path(__file__).parents[2]
CHAMBER, DRAFT = "governance/chamber.md", "standards/2026/draft-a/index.md"
Found = Callable[..., str]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber."""
    return adopted(tmp_path / "repository")


@pytest.fixture
def found(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Found:
    """What `tuanbiao check` says there."""
    monkeypatch.chdir(repository.root)
    return lambda *words: CliRunner().invoke(group, ["check", "--as-of", "2026-06-30", *words]).output


def put(repository: Repository, path: str, old: str, new: str) -> None:
    text = (repository.root / path).read_text("utf-8")
    assert old in text
    (repository.root / path).write_text(text.replace(old, new), "utf-8")


def test_what_is_staged_is_judged_and_nothing_else(repository: Repository, found: Found) -> None:
    put(repository, CHAMBER, "code: DEMO", "code: demo")
    repository.git("add", CHAMBER)
    put(repository, CHAMBER, "code: demo", "code: DEMO")
    put(repository, DRAFT, "- pH值；", "- pH值，")
    (repository.root / "standards/2026/draft-a/approvals").mkdir()
    (repository.root / "standards/2026/draft-a/approvals/1.md").write_text("nothing", "utf-8")
    before = _inside(repository)

    staged = found("--staged")

    assert "chamber-code-form" in staged
    assert "list-punctuation" not in staged
    assert "approvals/1.md" not in staged
    assert "chamber-code-form" not in found()
    assert _inside(repository) == before


def _inside(repository: Repository) -> dict[str, bytes]:
    """All that Git holds."""
    within = repository.root / ".git"
    return {str(one): one.read_bytes() for one in within.rglob("*") if one.is_file()}


def test_the_tree_is_that_of_the_commit(repository: Repository) -> None:
    """A path that is only intended to be added is in neither, a mode and a removal are in both."""
    (repository.root / "governance/later.md").write_text("x", "utf-8")
    repository.git("add", "--intent-to-add", "governance/later.md")
    repository.git("update-index", "--chmod=+x", CHAMBER)
    repository.git("rm", "--quiet", "--cached", DRAFT)
    staged = {(one.path, one.mode, one.id) for one in StagedTree(repository.root).files()}

    repository.git("commit", "--quiet", "--message", "改动")

    assert staged == {(one.path, one.mode, one.id) for one in CommitTree(repository.root, "HEAD").files()}


def test_before_the_first_commit_there_is_no_history(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.git("init", "--quiet")
    tree = StagedTree(tmp_path)

    assert (list(tree.files()), tree.adopting_commit()) == ([], None)


def test_what_is_not_merged_yet_cannot_be_judged(repository: Repository) -> None:
    draft = (repository.root / DRAFT).read_bytes()
    ours, theirs = (repository.branch({DRAFT: draft + more}) for more in ("甲\n".encode(), "乙\n".encode()))
    repository.merge(ours)
    with pytest.raises(subprocess.CalledProcessError):
        repository.merge(theirs)

    with pytest.raises(GitError, match="unmerged"):
        StagedTree(repository.root)


def test_the_hook_of_the_guide_judges_what_is_committed(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain Git hook, as docs/writing.md gives it; of `commit --all` and `commit FILE` Git makes an index of its own."""
    guide = (ROOT / "docs/writing.md").read_text("utf-8")
    line = next(one for one in guide.splitlines() if "hooks/pre-commit" in one and one.startswith("printf"))
    subprocess.run(["sh", "-c", f"{line}\nchmod +x .git/hooks/pre-commit"], cwd=repository.root, check=True)
    program = repository.root.parent / "tuanbiao"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tuanbiao "$@" --as-of 2026-06-30\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    put(repository, CHAMBER, "code: DEMO", "code: demo")
    put(repository, DRAFT, "pH值", "酸碱度")

    with pytest.raises(subprocess.CalledProcessError) as refused:
        repository.git("commit", "--all", "--message", "改动")
    repository.git("commit", "--message", "改动", DRAFT)

    assert "chamber-code-form" in refused.value.stdout + refused.value.stderr
    assert repository.git("show", "--format=", "--name-only", "HEAD") == DRAFT


def test_the_hooks_offered_to_pre_commit_are_complete() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))

    assert [one["id"] for one in hooks] == ["tuanbiao-check", "tuanbiao-fix"]
    for one in hooks:
        assert set(one) == {"id", "name", "description", "entry", "language", "files", "pass_filenames"}
        program, name, *options = one["entry"].split()
        assert (program, one["language"], one["pass_filenames"]) == ("tuanbiao", "python", False)
        command = group.get_command(group.make_context("tuanbiao", [], resilient_parsing=True), name)
        assert command is not None
        assert set(options) <= {name for each in command.params for name in each.opts}
