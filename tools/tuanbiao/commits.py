"""Commits made as Git objects: neither the work tree nor the index is touched, and the same input gives the same commits."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from . import git

_ZONE = "+0800"  # Asia/Shanghai
_BARRED = str.maketrans({"<": "‹", ">": "›", "\n": " ", "\0": " "})


@dataclass(frozen=True, slots=True)
class Signature:
    """Who and when, in seconds since 1970; the commit says the time in Asia/Shanghai."""

    name: str
    mail: str
    seconds: int

    def __str__(self) -> str:
        """As a commit holds it."""
        name, mail = (one.translate(_BARRED) for one in (self.name, self.mail))
        return f"{name} <{mail}> {self.seconds} {_ZONE}"


def with_files(root: Path, tree: str, files: Mapping[str, bytes]) -> str:
    """The id of a tree with files put in, by paths relative to it."""
    return _put(root, tree, {path: _write(root, "blob", content) for path, content in files.items()})


def commit(root: Path, tree: str, parent: str, by: tuple[Signature, Signature], message: str) -> str:
    """The id of a commit; `by` are author and committer."""
    author, committer = by
    text = f"tree {tree}\nparent {parent}\nauthor {author}\ncommitter {committer}\n\n{message}\n"
    return _write(root, "commit", text.encode())


def start_branch(root: Path, name: str, commit_id: str) -> None:
    """A new branch; GitError where there is one of that name."""
    git.run(root, "update-ref", "--end-of-options", f"refs/heads/{name}", commit_id, "0" * len(commit_id))


def has_branch(root: Path, name: str) -> bool:
    """Whether there is a branch of that name."""
    return bool(git.run(root, "for-each-ref", "--count=1", f"refs/heads/{name}").strip())


def _write(root: Path, kind: str, content: bytes) -> str:
    return git.run(root, "hash-object", "-t", kind, "-w", "--stdin", stdin=content).decode().strip()


def _put(root: Path, tree: str | None, blobs: Mapping[str, str]) -> str:
    entries = _entries(root, tree) if tree else {}
    below: dict[str, dict[str, str]] = defaultdict(dict)
    for path, blob in blobs.items():
        name, _, rest = path.partition("/")
        if rest:
            below[name][rest] = blob
        else:
            entries[name] = f"100644 blob {blob}"
    for name, inside in below.items():
        _, kind, old = entries.get(name, "- - -").split(" ")
        entries[name] = f"040000 tree {_put(root, old if kind == 'tree' else None, inside)}"
    feed = b"".join(
        f"{entry}\t{name}\0".encode("utf-8", "surrogateescape") for name, entry in entries.items()
    )
    return git.run(root, "mktree", "-z", stdin=feed).decode().strip()


def _entries(root: Path, tree: str) -> dict[str, str]:
    """What a tree holds by name: mode, kind and id."""
    rows = git.run(root, "ls-tree", "-z", tree).decode("utf-8", "surrogateescape").split("\0")
    return {name: entry for entry, _, name in (row.partition("\t") for row in rows if row)}
