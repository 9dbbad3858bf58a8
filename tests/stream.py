"""Many commits at once: what `git fast-import` reads, and Git without the machine's settings."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

REGULAR = "100644"
SOMEBODY = "demo <demo@example.org>"


@dataclass(frozen=True)
class Commit:
    """A commit to be: its first parent's tree with `files` written over, None where one is deleted.

    `when` is in seconds since 1970, `parents` are marks or full ids. Without parents the commit starts a history; `ref` must then be
    new.
    """

    ref: str
    when: int
    message: str
    parents: Sequence[int | str] = ()
    files: Mapping[str, bytes | None] = field(default_factory=dict)
    modes: Mapping[str, str] = field(default_factory=dict)
    who: str = SOMEBODY


class Stream:
    """Numbers marks and collects what fast-import reads; a content is written once."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.marks = 0
        self._blobs: dict[bytes, int] = {}

    def blob(self, content: bytes) -> int:
        """The mark of a content."""
        if content not in self._blobs:
            self.marks += 1
            self._blobs[content] = self.marks
            self.parts.append(b"blob\nmark :%d\ndata %d\n%s\n" % (self.marks, len(content), content))
        return self._blobs[content]

    def commit(self, one: Commit) -> int:
        """The mark of a new commit."""
        blobs = {path: self.blob(content) for path, content in one.files.items() if content is not None}
        self.marks += 1
        person = f"{one.who} {one.when} +0800"
        text = one.message.encode()
        head = (
            f"commit {one.ref}\nmark :{self.marks}\nauthor {person}\ncommitter {person}\ndata {len(text)}\n"
        )
        self.parts.append(head.encode() + text + b"\n")
        words = ["from", *["merge"] * len(one.parents)]
        above = [f":{parent}" if isinstance(parent, int) else parent for parent in one.parents]
        self.parts += [f"{word} {parent}\n".encode() for word, parent in zip(words, above, strict=False)]
        for path in one.files:
            mode = one.modes.get(path, REGULAR)
            row = f"M {mode} :{blobs[path]} {path}\n" if path in blobs else f"D {path}\n"
            self.parts.append(row.encode("utf-8", "surrogateescape"))
        self.parts.append(b"\n")
        return self.marks

    def write(self, root: Path) -> dict[int, str]:
        """The full ids of all marks, in the bare repository `root`, which is made where there is none."""
        root.mkdir(parents=True, exist_ok=True)
        git(root, "init", "--quiet", "--bare", "--initial-branch=main", "--template=", ".")
        git(root, "fast-import", "--quiet", "--force", "--export-marks=marks", feed=b"".join(self.parts))
        rows = (row.split() for row in (root / "marks").read_text().splitlines())
        return {int(mark.removeprefix(":")): identity for mark, identity in rows}


def git(root: Path, *words: str, feed: bytes = b"") -> bytes:
    """The output of one Git command that knows nothing of the machine's settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    clean |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["git", *words], cwd=root, input=feed, capture_output=True, check=True, env=clean)
    return done.stdout
