"""What of a commit its reviewers had before them, so that an approval counts only while that stays the same."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from . import git
from .change import Edit
from .signing.subject import subject_digest

_DEPTH = 3  # standards/<group>/<slug>


class Reviewed:
    """The digests of what one step concerns, in any commit: the standards that it touches, and its other files."""

    def __init__(self, root: Path, edits: Iterable[Edit]) -> None:
        paths = [edit.path for edit in edits]
        self._root = root
        self._folders = sorted({_folder(path) for path in paths if _in_folder(path)})
        self._files = sorted(path for path in paths if not _in_folder(path))
        self._known: dict[str, str | None] = {}

    def digest(self, commit: str) -> str | None:
        """The digest in a commit by its full id; None where the commit is not at hand or a review cannot be read."""
        if commit not in self._known:
            try:
                self._known[commit] = self._digest(commit)
            except git.GitError:
                self._known[commit] = None
        return self._known[commit]

    def _digest(self, commit: str) -> str | None:
        lines = []
        for folder in self._folders:
            entries = {one.path: one for one in git.tree_entries(self._root, commit, folder)}
            contents = git.blobs(self._root, [one.id for one in entries.values() if _is_file(one)])
            inner = {
                path.removeprefix(f"{folder}/"): contents[one.id]
                for path, one in entries.items()
                if _is_file(one)
            }
            subject = subject_digest(inner)
            if subject is None:
                return None
            lines.append(f"{subject} {folder}")
        if self._files:
            found = {one.path: one for one in git.tree_entries(self._root, commit, *self._files)}
            lines += [f"{found[path].mode} {found[path].id} {path}" for path in self._files if path in found]
        return sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _in_folder(path: str) -> bool:
    return path.startswith("standards/") and path.count("/") >= _DEPTH


def _folder(path: str) -> str:
    return "/".join(path.split("/")[:_DEPTH])


def _is_file(entry: git.TreeEntry) -> bool:
    return entry.mode.startswith("100")
