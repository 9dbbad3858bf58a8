"""Small real repositories for tests: the sound chamber adopted, and steps from there."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.cases import chamber

ADOPTED = "2026-06-01T09:00:00+08:00"
MERGED = "2026-06-30T09:00:00+08:00"
_NOBODY = {
    "GIT_AUTHOR_NAME": "张三",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "张三",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
}


@dataclass(frozen=True)
class Repository:
    """A repository whose line is `main`; every commit says at what time it is made."""

    root: Path

    def git(self, *words: str, at: str = MERGED) -> str:
        """What Git prints."""
        env = {**os.environ, **_NOBODY, "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
        done = subprocess.run(
            ["git", *words], cwd=self.root, env=env, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def commit(self, files: Mapping[str, bytes | None], subject: str, at: str = MERGED) -> str:
        """A commit on the branch at hand with these files (None removes one), and its id."""
        for path, content in files.items():
            place = self.root / path
            if content is None:
                place.unlink()
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", subject, at=at)
        return self.git("rev-parse", "HEAD")

    def branch(self, files: Mapping[str, bytes | None], subject: str = "改动", at: str = MERGED) -> str:
        """A branch of one commit from the line, and its id; the line is at hand again afterwards."""
        self.git("switch", "--quiet", "--detach", "main")
        head = self.commit(files, subject, at)
        self.git("switch", "--quiet", "main")
        return head

    def merge(self, head: str, subject: str = "合并", at: str = MERGED) -> str:
        """Merge a branch into the line; the id of the merge."""
        self.git("merge", "--quiet", "--no-ff", "--message", subject, head, at=at)
        return self.git("rev-parse", "HEAD")


def adopted(root: Path, files: Mapping[str, bytes] | None = None) -> Repository:
    """A repository that has just adopted the sound chamber, or other files."""
    root.mkdir(parents=True, exist_ok=True)
    repository = Repository(root)
    repository.git("init", "--quiet", "--initial-branch", "main")
    repository.commit(files if files is not None else chamber(), "启用仓库", ADOPTED)
    return repository


def changed_after_consultation(root: Path) -> Repository:
    """The sound chamber, in which one word of comment-a was taken out after everyone had been asked about it."""
    repository = adopted(root)
    path = "standards/2026/comment-a/index.md"
    text = (root / path).read_text("utf-8").replace("本文件规定了家用", "本文件规定家用")
    repository.commit({path: text.encode()}, "改动正文")
    return repository
