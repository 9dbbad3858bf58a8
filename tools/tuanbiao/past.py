"""What the history before a step tells of it: when files came, and which texts standards have had; read when asked for."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from . import git
from .clock import day_at
from .load import Kept, load
from .standard import Standard
from .tree import CHAMBER, File
from .walk import Listing


class Past:
    """The first-parent line up to a commit, as far as it touches some folders of standards."""

    def __init__(self, root: Path, commit: str, folders: tuple[str, ...]) -> None:
        self._root = root
        self._commit = commit
        self._folders = folders

    @cached_property
    def _changes(self) -> tuple[tuple[git.Commit, tuple[git.Changed, ...]], ...]:
        if not self._folders:
            return ()
        under = (CHAMBER, *self._folders)
        return tuple(git.changes(self._root, git.line(self._root, self._commit, *under), *under))

    @cached_property
    def arrived(self) -> dict[str, date]:
        """For each path, the day of the step that brought what is there now."""
        found: dict[str, date] = {}
        for commit, changed in self._changes:
            for one in changed:
                if one.after is None:
                    found.pop(one.path, None)
                elif one.before is None and one.path != CHAMBER:
                    found[one.path] = day_at(commit.seconds)
        return found

    @cached_property
    def texts(self) -> dict[str, Standard]:
        """Every text that the standards have had since the adoption, by its digest."""
        wanted = {
            one.after.id
            for _, changed in self._changes
            for one in changed
            if one.after and one.after.mode.startswith("100")
        }
        contents = git.blobs(self._root, sorted(wanted)) if wanted else {}
        files: dict[str, File] = {}
        kept, adopted = Kept(), False
        found: dict[str, Standard] = {}
        for _, changed in self._changes:
            for one in changed:
                files.pop(one.path, None)
                if one.after and one.after.mode.startswith("100"):
                    files[one.path] = File(one.path, one.after.mode, one.after.id)
            adopted = adopted or CHAMBER in files
            standards = load(Listing(dict(files), contents), kept).standards if adopted else {}
            for standard in standards.values():
                found.setdefault(standard.text, standard)
        return found


class Arrived(Mapping[str, date]):
    """The days on which files came, read when the first is asked for."""

    def __init__(self, past: Past) -> None:
        self._past = past

    def __getitem__(self, path: str) -> date:
        return self._past.arrived[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._past.arrived)

    def __len__(self) -> int:
        return len(self._past.arrived)


class Texts(Mapping[str, Standard]):
    """Earlier texts by digest, read when the first is asked for."""

    def __init__(self, past: Past) -> None:
        self._past = past

    def __getitem__(self, digest: str) -> Standard:
        return self._past.texts[digest]

    def __iter__(self) -> Iterator[str]:
        return iter(self._past.texts)

    def __len__(self) -> int:
        return len(self._past.texts)
