"""The steps of a repository's first-parent line, from its adoption on, each as base and candidate side by side."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from msgspec import Struct, field

from . import git
from .change import Change, Edit
from .clock import day_at
from .library import Library
from .load import Kept, load
from .standard import Standard
from .synced.step import synced
from .tree import CHAMBER, ROOTS, File

_AT_ONCE = 200  # steps whose contents are read from Git together


class Listing:
    """A tree of listed files whose contents are at hand by id."""

    def __init__(
        self, files: Mapping[str, File], contents: Mapping[str, bytes], adopted: str | None = None
    ) -> None:
        self._files = files
        self._contents = contents
        self._adopted = adopted

    def files(self) -> Iterator[File]:
        """Every path."""
        return iter(self._files.values())

    def read(self, path: str, limit: int) -> bytes:
        """The bytes at `path`."""
        return self._contents[self._files[path].id][: limit + 1]

    def adopting_commit(self) -> str | None:
        """The id that was given."""
        return self._adopted


class Step(Struct, frozen=True):
    """One step: its commit, and what it does; the adoption, which comes first, has no change to judge."""

    commit: git.Commit
    change: Change | None
    library: Library
    day: date


class _State(Struct):
    """What is known after the last step."""

    files: dict[str, File] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    arrived: dict[str, date] = field(default_factory=dict)
    texts: dict[str, Standard] = field(default_factory=dict)
    library: Library | None = None
    adopted: str | None = None


def walk(root: Path, commits: Iterable[git.Commit], kept: Kept | None = None) -> Iterator[Step]:
    """Every step of a first-parent line, oldest first; commits before the adoption are passed over."""
    kept = kept or Kept()
    state = _State()
    waiting = git.changes(root, commits)
    while batch := tuple(islice(waiting, _AT_ONCE)):
        _read(root, batch, state.contents)
        for commit, changed in batch:
            arrived = dict(state.arrived)
            _apply(state, changed, day_at(commit.seconds))
            if state.library is not None or CHAMBER in state.files:
                yield _step(state, commit, changed, kept, arrived)


def _read(
    root: Path, batch: Iterable[tuple[git.Commit, tuple[git.Changed, ...]]], into: dict[str, bytes]
) -> None:
    wanted = {
        one.after.id
        for _, changed in batch
        for one in changed
        if one.after and _is_record(one.path) and one.after.mode.startswith("100")
    }
    into.update(git.blobs(root, sorted(wanted - into.keys())))


def _is_record(path: str) -> bool:
    return path.split("/", maxsplit=1)[0] in ROOTS


def _apply(state: _State, changed: Iterable[git.Changed], day: date) -> None:
    for one in changed:
        if one.after is None:
            state.files.pop(one.path, None)
            state.arrived.pop(one.path, None)
        elif _is_record(one.path):
            state.files[one.path] = File(one.path, one.after.mode, one.after.id)
            if one.before is None:
                state.arrived[one.path] = day


def _step(
    state: _State,
    commit: git.Commit,
    changed: tuple[git.Changed, ...],
    kept: Kept,
    arrived: Mapping[str, date],
) -> Step:
    day = day_at(commit.seconds)
    state.adopted = state.adopted or commit.id
    library = load(Listing(dict(state.files), state.contents, state.adopted), kept)
    change = None
    if state.library is not None:
        found = edits_of(changed)
        same = synced(found, library, day)
        change = Change(state.library, library, found, day, arrived, dict(state.texts), same)
    _note_texts(state, library, changed if state.library else None)
    state.library = library
    return Step(commit, change, library, day)


def _note_texts(state: _State, library: Library, changed: tuple[git.Changed, ...] | None) -> None:
    """Every text that a standard has had since the adoption, by its digest; None where all of them are new."""
    slugs = library.slugs if changed is None else _changed(changed)
    for slug in sorted(slugs):
        standard = library.standards.get(slug)
        if standard is not None:
            state.texts.setdefault(standard.text, standard)


def _changed(changed: Iterable[git.Changed]) -> set[str]:
    """The slugs of the folders in which something differs."""
    paths = (one.path for one in changed)
    return {path.split("/")[2] for path in paths if path.startswith("standards/") and path.count("/") > 2}


def edits_of(changed: Iterable[git.Changed]) -> tuple[Edit, ...]:
    """Git's list of differing paths as a step's."""
    return tuple(
        Edit(one.path, _file(one.path, one.before), _file(one.path, one.after))
        for one in sorted(changed, key=lambda one: one.path)
    )


def _file(path: str, entry: git.TreeEntry | None) -> File | None:
    return File(path, entry.mode, entry.id) if entry else None
