"""Work tree, commit and dictionary give the same files; Git is reached safely."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.cases import chamber, lay
from tuanbiao import git
from tuanbiao.files import sift
from tuanbiao.load import load
from tuanbiao.tree import CommitTree, File, MemoryTree, WorkTree


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The sound chamber, committed."""
    lay(tmp_path, chamber())
    _git(tmp_path, "init", "-q", "-b", "main")
    _git(tmp_path, "add", "-A")
    _git(tmp_path, "commit", "-q", "-m", "采用仓库")
    return tmp_path


def _git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=示例", "-c", "user.email=demo@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


def test_three_trees_are_one(repository: Path) -> None:
    expected = dict(chamber())

    for tree in (WorkTree(repository), CommitTree(repository, "main"), MemoryTree(chamber())):
        assert {file.path: tree.read(file.path, 10**7) for file in tree.files()} == expected


def test_reading_is_cut_behind_the_limit(repository: Path) -> None:
    for tree in (WorkTree(repository), CommitTree(repository, "main"), MemoryTree(chamber())):
        assert len(tree.read("governance/chamber.md", 10)) == 11


def test_a_folder_without_git_is_walked(tmp_path: Path) -> None:
    (tmp_path / "governance").mkdir()
    (tmp_path / "governance" / "fees.yml").write_text("[]\n")
    (tmp_path / "governance" / "link").symlink_to("/etc")

    assert {(file.path, file.mode) for file in WorkTree(tmp_path).files()} == {
        ("governance/fees.yml", "100644"),
        ("governance/link", "120000"),
    }


def test_ignored_and_deleted_files_are_absent(repository: Path) -> None:
    (repository / ".gitignore").write_text("*.swp\n")
    (repository / "governance" / "a.swp").write_text("x")
    (repository / "governance" / "fees.yml").unlink()

    paths = {file.path for file in WorkTree(repository).files()}

    assert "governance/a.swp" not in paths
    assert "governance/fees.yml" not in paths


def test_modes_are_seen_in_both_trees(repository: Path) -> None:
    (repository / "governance" / "link.md").symlink_to("chamber.md")
    (repository / "governance" / "fees.yml").chmod(0o755)
    _git(repository, "add", "-A")
    _git(repository, "commit", "-q", "-m", "link")

    for tree in (WorkTree(repository), CommitTree(repository, "HEAD")):
        modes = {file.path: file.mode for file in tree.files()}
        assert modes["governance/link.md"] == "120000"
        assert modes["governance/fees.yml"] == "100755"


def test_nothing_of_the_repository_runs(repository: Path) -> None:
    trap = repository / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {repository}/sprung\n")
    trap.chmod(0o755)
    _git(repository, "config", "core.fsmonitor", str(trap))
    _git(repository, "config", "core.hooksPath", str(repository))

    load(WorkTree(repository))
    load(CommitTree(repository, "main"))

    assert not (repository / "sprung").exists()


@pytest.mark.parametrize("name", ["--output=stolen", "main; id", "nowhere", "", "main:governance"])
def test_only_commits_have_ids(repository: Path, name: str) -> None:
    with pytest.raises(git.GitError):
        git.resolve(repository, name)
    assert not (repository / "stolen").exists()


def test_several_names_are_asked_at_once(repository: Path) -> None:
    _git(repository, "tag", "-a", "v1", "-m", "第一版")
    first = git.resolve(repository, "main")
    _git(repository, "commit", "-q", "--allow-empty", "-m", "改动 一")

    found = git.resolve_all(repository, "HEAD^{/改动 一}", "v1", first)

    assert found == [git.resolve(repository, "main"), first, first]
    with pytest.raises(git.GitError, match="没有提交 nowhere"):
        git.resolve_all(repository, "main", "nowhere", "elsewhere")


def test_a_narrowed_tree_reads_its_paths_alone(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    blobs = git.blobs

    def noted(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
        asked.append([*ids])
        return blobs(root, asked[-1])

    monkeypatch.setattr(git, "blobs", noted)
    paths = {"governance/chamber.md", "governance/people.yml", "standards/2024/sound-a/index.md"}
    tree = CommitTree(repository, "main").narrowed(paths)

    assert {path: tree.read(path, 10**7) for path in paths} == {path: chamber()[path] for path in paths}
    assert {file.path for file in tree.files()} == paths
    assert sorted(len(ids) for ids in asked) == [1, 2]


def test_the_first_parent_line_names_what_changed(repository: Path) -> None:
    (repository / "governance" / "fees.yml").write_text("[] # none\n")
    _git(repository, "commit", "-qam", "费用")

    line = git.line(repository, git.resolve(repository, "HEAD"))
    (first, adopted), (second, changed) = git.changes(repository, line)

    assert [first.subject, second.subject] == ["采用仓库", "费用"]
    assert second.parents == (first.id,)
    assert "governance/chamber.md" in {one.path for one in adopted if one.before is None}
    assert [one.path for one in changed] == ["governance/fees.yml"]
    assert changed == git.difference(repository, first.id, second.id)


def test_a_missing_object_is_said_to_be_missing(repository: Path) -> None:
    with pytest.raises(git.GitError, match="no such file content"):
        git.blobs(repository, ["0123456789" * 4])


def test_git_variables_are_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere")

    git.scrub_environment()

    assert "GIT_DIR" not in os.environ


def test_names_are_sifted() -> None:
    paths, faults = sift(
        [
            File("governance/a.md"),
            File("governance/A.md"),
            File("governance/e\u0301.md"),
            File("governance/x\udcff"),
            File("governance/" + "a" * 300),
            File("governance/s", "120000"),
        ]
    )

    assert [file.path for file in paths] == ["governance/A.md", "governance/a.md"]
    assert sorted({fault.kind for fault in faults}) == ["tree-odd-name", "tree-symlink", "tree-twin"]
