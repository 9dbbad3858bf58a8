"""The one seam to files: a work tree, a commit, or a dictionary."""

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha1
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from . import git
from .whole import adopting_commit

ROOTS = ("governance", "standards")
CHAMBER = "governance/chamber.md"
REGULAR = "100644"
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_READABLE = (REGULAR, "100755")
_CHUNK = 65_536
_ALONE = 3  # places that are read by themselves
MAX_FILE = 8_000_000  # no file of a chamber may be larger


class File(Struct, frozen=True):
    """One path of a tree: root-relative path with `/`, Git mode (`100644` is a regular file), Git's id of the content.

    The id is empty where the content is no file's (links, submodules and special files of a work tree).
    """

    path: str
    mode: str = REGULAR
    id: str = ""


class Tree(Protocol):
    """Files below governance/ and standards/."""

    def files(self) -> Iterator[File]:
        """Every file, in no particular order."""
        ...

    def read(self, path: str, limit: int) -> bytes:
        """The bytes of a regular file, cut after `limit` + 1 bytes."""
        ...

    def adopting_commit(self) -> str | None:
        """The id of the commit that adopted the format; None where the history does not show it."""
        ...


class MemoryTree:
    """A tree from a dictionary of path to bytes."""

    def __init__(
        self,
        contents: Mapping[str, bytes],
        modes: Mapping[str, str] | None = None,
        adopted: str | None = None,
    ) -> None:
        self._contents = contents
        self._modes = modes or {}
        self._adopted = adopted

    def files(self) -> Iterator[File]:
        """Every path of the dictionary."""
        return (
            File(path, self._modes.get(path, REGULAR), blob_id(content))
            for path, content in self._contents.items()
        )

    def read(self, path: str, limit: int) -> bytes:
        """The bytes at `path`."""
        return self._contents[path][: limit + 1]

    def adopting_commit(self) -> str | None:
        """The id that was given."""
        return self._adopted


class WorkTree:
    """The files on disk that Git tracks or would track; without Git, every file."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def files(self) -> Iterator[File]:
        """Every path that exists on disk."""
        if git.is_repository(self.root):
            paths = git.work_tree_paths(self.root, *ROOTS)
        else:
            paths = [path for under in ROOTS for path in _walk(self.root, under)]
        for path in paths:
            found = _mode(f"{self.root}/{path}")
            if found is not None:
                yield File(path, found, self._id(path) if found in _READABLE else "")

    def _id(self, path: str) -> str:
        return blob_id(self.read(path, MAX_FILE))

    def read(self, path: str, limit: int) -> bytes:
        """The bytes on disk."""
        # Unbuffered: a chamber has thousands of small files, and each system call counts.
        handle = os.open(f"{self.root}/{path}", _READ)
        try:
            return b"".join(_chunks(handle, limit + 1))
        finally:
            os.close(handle)

    def adopting_commit(self) -> str | None:
        """By the history of what is checked out."""
        try:
            return adopting_commit(self.root, git.resolve(self.root, "HEAD"), CHAMBER)
        except git.GitError:
            return None


class Overlay:
    """A tree with some files put over it, as they would be after writing them."""

    def __init__(self, below: Tree, contents: Mapping[str, bytes]) -> None:
        self._below = below
        self._contents = contents

    def files(self) -> Iterator[File]:
        """Every path of either."""
        yield from (file for file in self._below.files() if file.path not in self._contents)
        yield from MemoryTree(self._contents).files()

    def read(self, path: str, limit: int) -> bytes:
        """The bytes that would be there."""
        if path in self._contents:
            return self._contents[path][: limit + 1]
        return self._below.read(path, limit)

    def adopting_commit(self) -> str | None:
        """As the tree below tells."""
        return self._below.adopting_commit()


class Still:
    """A tree whose listing is taken once, for those who ask for it again and again."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._files = tuple(tree.files())

    def files(self) -> Iterator[File]:
        """Every path there was."""
        return iter(self._files)

    def read(self, path: str, limit: int) -> bytes:
        """The bytes there are."""
        return self._tree.read(path, limit)

    def adopting_commit(self) -> str | None:
        """As the tree tells."""
        return self._tree.adopting_commit()


class TreeAt:
    """The files of one commit or tree, read as Git objects; nothing is checked out.

    `history` is the commit whose line tells when the format was adopted.
    """

    def __init__(
        self,
        root: Path,
        entries: Mapping[str, git.TreeEntry],
        history: str | None = None,
        blobs: "_Blobs | None" = None,
    ) -> None:
        self._root = root
        self._entries = entries
        self._history = history
        self._blobs = blobs or _Blobs(root)

    def changed(self, changed: Sequence[git.Changed]) -> "TreeAt":
        """The tree that a difference makes of this one; what both hold is read once, and the places that differ together."""
        entries = dict(self._entries)
        for one in changed:
            if one.after is None:
                entries.pop(one.path, None)
            elif one.path.split("/", maxsplit=1)[0] in ROOTS:
                entries[one.path] = git.TreeEntry(one.after.mode, one.after.id, one.path)
        places = {_place(one.path) for one in changed}
        self._blobs.soon(entry for entry in self._entries.values() if _place(entry.path) in places)
        self._blobs.soon(entry for path, entry in entries.items() if _place(path) in places)
        return TreeAt(self._root, entries, self._history, self._blobs)

    def narrowed(self, paths: Collection[str]) -> "TreeAt":
        """The tree of some paths alone, so that nothing else is read with them."""
        entries = {path: entry for path, entry in self._entries.items() if path in paths}
        return TreeAt(self._root, entries, self._history, self._blobs)

    def files(self) -> Iterator[File]:
        """Every path of the commit."""
        return (File(entry.path, entry.mode, entry.id) for entry in self._entries.values())

    def read(self, path: str, limit: int) -> bytes:
        """The bytes of the blob."""
        entry = self._entries[path]
        place = _place(path)
        beside = (one for one in self._entries.values() if _place(one.path) == place)
        return self._blobs.content(entry, beside, self._entries.values())[: limit + 1]

    def adopting_commit(self) -> str | None:
        """By the history of the commit that was named for it."""
        return adopting_commit(self._root, self._history, CHAMBER) if self._history else None


class _Blobs:
    """Contents by id, read in few batches: a place at a time, and everything for who asks for many places."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._contents: dict[str, bytes] = {}
        self._soon: set[str] = set()
        self._asked = 0

    def soon(self, entries: Iterable[git.TreeEntry]) -> None:
        """What the next batch shall bring as well."""
        self._soon.update(one.id for one in entries if one.mode.startswith("100"))

    def content(
        self, entry: git.TreeEntry, beside: Iterable[git.TreeEntry], every: Iterable[git.TreeEntry]
    ) -> bytes:
        """The bytes of one; what lies beside it comes with it."""
        if entry.id not in self._contents:
            self._asked += 1
            self.soon(every if self._asked > _ALONE else beside)
            wanted = sorted(self._soon - self._contents.keys())
            self._contents.update(git.blobs(self._root, wanted))
            self._soon = set()
        return self._contents[entry.id]


class CommitTree(TreeAt):
    """The files of the commit that a revision names."""

    def __init__(self, root: Path, revision: str, under: Sequence[str] = ROOTS) -> None:
        self.commit = git.resolve(root, revision)
        super().__init__(root, listed(root, self.commit, under), self.commit)


def listed(root: Path, identity: str, under: Sequence[str] = ROOTS) -> dict[str, git.TreeEntry]:
    """The entries of a commit or tree by path."""
    return {entry.path: entry for entry in git.tree_entries(root, identity, *under)}


def _place(path: str) -> str:
    """The chamber's folder, or the folder of a standard."""
    parts = path.split("/")
    return "/".join(parts[: 3 if parts[0] == "standards" else 1])


def blob_id(content: bytes) -> str:
    """Git's id of a file's content."""
    return sha1(b"blob %d\0%b" % (len(content), content), usedforsecurity=False).hexdigest()


def _chunks(handle: int, wanted: int) -> Iterator[bytes]:
    while wanted > 0:
        chunk = os.read(handle, min(wanted, _CHUNK))
        yield chunk
        wanted -= len(chunk)
        if len(chunk) < _CHUNK:
            return


def _walk(root: Path, under: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root / under):
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in (*names, *links):
            yield (Path(folder) / name).relative_to(root).as_posix()


def _mode(path: str) -> str | None:
    """Git's mode of what is on disk; None where there is nothing (deleted but not staged)."""
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    if stat.S_ISLNK(found.st_mode):
        return "120000"
    if stat.S_ISDIR(found.st_mode):
        return "160000"
    if not stat.S_ISREG(found.st_mode):
        return "000000"
    executable = os.name != "nt" and found.st_mode & stat.S_IXUSR
    return "100755" if executable else REGULAR
