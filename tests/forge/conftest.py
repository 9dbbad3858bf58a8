"""A chamber's repository as it lies on the forge, with a pull request."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from githubkit import GitHub
from githubkit.response import Response

from tests.cases import chamber, lay, read_folder
from tests.forge.github import FakeGitHub, settings
from tests.forge.runner import ROOT, Forge
from tuanbiao.cli import github_client

_WHO = {
    f"GIT_{role}_{key}": value
    for role in ("AUTHOR", "COMMITTER")
    for key, value in (
        ("NAME", "张三"),
        ("EMAIL", "zhang@example.org"),
        ("DATE", "2026-06-30T12:00:00+08:00"),
    )
}


def site_sources() -> dict[str, bytes]:
    """Theme, style and settings of the site, as a new chamber gets them."""
    found = {f"site/{path}": content for path, content in read_folder(ROOT / "site")}
    return {"mkdocs.yml": (ROOT / "mkdocs.yml").read_bytes(), **found}


class Repository:
    """A work tree whose commits are pushed to the bare repository that plays the forge."""

    def __init__(self, folder: Path) -> None:
        self.tree, self.origin = folder / "tree", folder / "origin.git"
        self.git_in(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.origin))
        # As on GitHub: any object may be asked for by its full id.
        self.git_in(self.origin, "config", "uploadpack.allowAnySHA1InWant", "true")
        self.git_in(folder, "init", "--quiet", "--initial-branch=main", str(self.tree))
        self.git("remote", "add", "origin", str(self.origin))
        self.base = self.commit({**chamber(), **site_sources()}, "main")

    def git_in(self, folder: Path, *words: str) -> str:
        """One Git command."""
        done = subprocess.run(
            ["git", *words],
            cwd=folder,
            env={**os.environ, **_WHO},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def git(self, *words: str) -> str:
        """One Git command in the work tree."""
        return self.git_in(self.tree, *words)

    def commit(self, files: Mapping[str, bytes], ref: str) -> str:
        """A commit with these files written, pushed as `ref`; its id."""
        lay(self.tree, files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "step")
        self.git("push", "--quiet", "origin", f"HEAD:{ref if '/' in ref else f'refs/heads/{ref}'}")
        return self.git("rev-parse", "HEAD")

    def propose(self, files: Mapping[str, bytes]) -> tuple[str, str]:
        """A pull request with these files: the ids of its head and of the merge that GitHub makes of it."""
        self.git("switch", "--quiet", "--create", "work", self.base)
        head = self.commit(files, "refs/pull/1/head")
        self.git("switch", "--quiet", "--detach", self.base)
        self.git("merge", "--quiet", "--no-ff", "--message", "merge", head)
        self.git("push", "--quiet", "origin", "HEAD:refs/pull/1/merge")
        return head, self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber on the forge."""
    (tmp_path / "git").mkdir()
    return Repository(tmp_path / "git")


@pytest.fixture
def forge(tmp_path: Path, repository: Repository) -> Forge:
    """The forge that has it."""
    return Forge(tmp_path, repository.origin)


@pytest.fixture
def github(monkeypatch: pytest.MonkeyPatch) -> FakeGitHub:
    """GitHub, with a sound repository; every answer that the tool reads is held to GitHub's own description."""
    fake = FakeGitHub(settings())
    plain = Response.json

    def checked(self: Response[Any, Any]) -> Any:
        assert self.parsed_data is not None
        return plain(self)

    def connect() -> GitHub[Any]:
        return GitHub("token", transport=httpx.MockTransport(fake.handle), http_cache=False, auto_retry=False)

    monkeypatch.setattr(Response, "json", checked)
    monkeypatch.setattr(github_client, "connect", connect)
    return fake


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sound chamber as the folder to work in."""
    lay(tmp_path, chamber())
    monkeypatch.chdir(tmp_path)
    return tmp_path
