"""One step of the history: base and candidate side by side, with what differs between them."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct, field

from .facts.marks import records_of
from .library import Library
from .records.kind import Kind
from .records.kinds import kind_of
from .records.record import Record
from .records.standard import Move
from .standard import Standard
from .tree import File


class Edit(Struct, frozen=True):
    """One path that differs; None where that side has no such file."""

    path: str
    before: File | None
    after: File | None


class RecordChange(Struct, frozen=True):
    """One record that differs; None where that side has no such file, or one that cannot be read.

    `added` and `deleted` speak of the file, whether or not it can be read.
    """

    kind: Kind
    edit: Edit
    before: Record[Any] | None
    after: Record[Any] | None

    @property
    def path(self) -> str:
        """The path of the file."""
        return self.edit.path

    @property
    def added(self) -> bool:
        """Whether the step brings the file."""
        return self.edit.before is None

    @property
    def deleted(self) -> bool:
        """Whether the step removes the file."""
        return self.edit.after is None

    @property
    def both(self) -> tuple[Record[Any], Record[Any]] | None:
        """Both sides, where both can be read."""
        return (self.before, self.after) if self.before and self.after else None


class StandardChange(Struct, frozen=True):
    """One standard that differs, by slug; a folder that was moved to another group is one standard still.

    A side is None where it has no such folder, or one whose index.md cannot be read.
    """

    slug: str
    before: Standard | None
    after: Standard | None
    edits: tuple[Edit, ...]
    records: tuple[RecordChange, ...]

    @property
    def moves(self) -> tuple[Move, ...]:
        """The entries that the step adds to `moves`; empty where it does anything else to them."""
        old = self.before.index.data.moves if self.before else ()
        new = self.after.index.data.moves if self.after else ()
        return new[len(old) :] if new[: len(old)] == old else ()

    @property
    def removed(self) -> bool:
        """Whether nothing of the folder is left."""
        if self.before is None or self.after is not None:
            return False
        gone = {edit.path for edit in self.edits if edit.after is None}
        left = any(edit.after for edit in self.edits)
        return not left and all(f"{self.before.folder}/{file}" in gone for file in self.before.names)


class Change(Struct, frozen=True, dict=True):
    """What one step does to the whole repository, judged on the day of the step.

    `edits` hold every path that differs, sorted, also outside governance/ and standards/. `arrived` gives for paths of
    the base the day of the step that brought them; a path that is not in it has no known day. `texts` are standards of
    earlier steps by the digest of their text; None where no history is at hand. `synced` are the paths that get exactly
    the content that follows from the candidate's own records.
    """

    base: Library
    head: Library
    edits: tuple[Edit, ...]
    as_of: date
    arrived: Mapping[str, date] = field(default_factory=dict)
    texts: Mapping[str, Standard] | None = None
    synced: frozenset[str] = frozenset()

    def text(self, digest: str) -> Standard | None:
        """A standard as it was with a text of that digest; base and candidate are known in any case."""
        sides = (*self.base.standards.values(), *self.head.standards.values())
        return (self.texts or {}).get(digest) or next((one for one in sides if one.text == digest), None)

    @cached_property
    def records(self) -> tuple[RecordChange, ...]:
        """Every record file that differs, in order of path."""
        paths = {edit.path for edit in self.edits}
        before, after = _by_path(self.base, paths), _by_path(self.head, paths)
        found = []
        for edit in self.edits:
            known = before.get(edit.path) or after.get(edit.path)
            if known:
                sides = (before.get(edit.path), after.get(edit.path))
                old, new = (side[1] if side else None for side in sides)
                found.append(RecordChange(known[0], edit, old, new))
        return tuple(found)

    @cached_property
    def governance(self) -> tuple[RecordChange, ...]:
        """The records of the chamber that differ."""
        return tuple(one for one in self.records if one.path.startswith("governance/"))

    @cached_property
    def standards(self) -> tuple[StandardChange, ...]:
        """The standards that differ, in order of slug."""
        edits: dict[str, list[Edit]] = {}
        for edit in self.edits:
            parts = edit.path.split("/")
            if parts[0] == "standards" and len(parts) > 3:
                edits.setdefault(parts[2], []).append(edit)
        return tuple(self._standard(slug, tuple(edits[slug])) for slug in sorted(edits))

    def _standard(self, slug: str, edits: tuple[Edit, ...]) -> StandardChange:
        paths = {edit.path for edit in edits}
        records = tuple(one for one in self.records if one.path in paths)
        before, after = self.base.standards.get(slug), self.head.standards.get(slug)
        return StandardChange(slug, before, after, edits, records)


def edits(base: Mapping[str, File], head: Mapping[str, File]) -> Iterator[Edit]:
    """Every path whose mode or content differs between two listings, sorted."""
    for path in sorted({*base, *head}):
        before, after = base.get(path), head.get(path)
        if before != after:
            yield Edit(path, before, after)


def _by_path(library: Library, paths: set[str]) -> dict[str, tuple[Kind, Record[Any]]]:
    slugs = {path.split("/")[2] for path in paths if path.startswith("standards/") and path.count("/") > 2}
    standards = [library.standards[slug] for slug in slugs if slug in library.standards]
    of_standards = {record.path: (kind, record) for one in standards for kind, record in records_of(one)}
    of_chamber = {path: _of_chamber(library, path) for path in paths if path in library.governance_files}
    found = {path: one for path, one in {**of_standards, **of_chamber}.items() if one is not None}
    return {path: found[path] for path in paths if path in found}


def _of_chamber(library: Library, path: str) -> tuple[Kind, Record[Any]] | None:
    kind, record = kind_of(path), library.read_record(path)[0]
    return (kind, record) if kind and record else None
