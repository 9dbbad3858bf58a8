"""Tree to library: every file is read, decoded, parsed and typed; one bad file never hides another."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from hashlib import sha256
from typing import Any

from msgspec import Struct, field

from .digest import text_digest
from .files import sift
from .governance import Governance
from .library import Library
from .parse.fault import Fault
from .reading import FOLDER_DEPTH, Reading, read_file
from .records.kinds import KINDS, TRANSLATION, kind_of
from .records.record import Record
from .shelf import Shelf
from .signing.sshsig import MAX_BYTES
from .span import Span
from .standard import STAMPED, Standard
from .tree import File, Tree

GOVERNANCE = "governance"
_SIGNED = ".sig"
_SINGLE = frozenset(kind.name for kind in KINDS if not kind.keys)


class Folder(Struct, frozen=True):
    """The files of one place: the chamber's governance/, or one standard's folder; `id` changes with any of them."""

    path: str
    files: Mapping[str, File]

    @property
    def id(self) -> str:
        """A digest of every path, mode and content."""
        lines = (f"{one.mode} {one.id}\t{one.path}\0" for one in self.files.values())
        return sha256("".join((self.path, "\n", *lines)).encode("utf-8", "surrogateescape")).hexdigest()


class Kept(Struct, frozen=True):
    """Readings and standards of earlier trees, by path and content, so that only what changed is read again."""

    readings: dict[tuple[str, str], Reading] = field(default_factory=dict)
    standards: dict[str, Standard | None] = field(default_factory=dict)
    governance: dict[tuple[str, str | None], Governance] = field(default_factory=dict)


def load(tree: Tree, kept: Kept | None = None) -> Library:
    """The library of a tree: the listing now, each record when it is first asked for."""
    return _library(tree, tree.files(), kept or Kept())


def _library(tree: Tree, files: Iterable[File], kept: Kept) -> Library:
    listed, faults = sift(files)
    places: dict[str, dict[str, File]] = defaultdict(dict)
    for file in listed:
        places[_place(file.path)][file.path] = file
    governance = Folder(GOVERNANCE, places.pop(GOVERNANCE, {}))
    folders, missing = _by_slug([Folder(path, places[path]) for path in sorted(places)])
    # The history is asked only where a statement is bound to it.
    adopted = tree.adopting_commit() if any(one.path.endswith(_SIGNED) for one in listed) else None
    shelves = _Shelves(tree, kept, adopted)
    by_path = {file.path: file for file in listed}
    return Library(
        adopted=adopted,
        governance_id=governance.id,
        governance_files={path: file.id for path, file in governance.files.items()},
        folder_ids={slug: folder.id for slug, folder in folders.items()},
        folder_files={
            slug: {path: file.id for path, file in folder.files.items()} for slug, folder in folders.items()
        },
        tree_faults=(*faults, *missing),
        read_governance=lambda: shelves.governance(governance),
        read_standard=lambda slug: shelves.standard(folders[slug]),
        read_record=lambda path: shelves.record(by_path[path]),
    )


def _place(path: str) -> str:
    parts = path.split("/")
    return GOVERNANCE if parts[0] == GOVERNANCE else "/".join(parts[:FOLDER_DEPTH])


def _by_slug(found: Iterable[Folder]) -> tuple[dict[str, Folder], list[Fault]]:
    """Folders of standards by slug; a folder without index.md and one whose slug is taken are faults."""
    folders: dict[str, Folder] = {}
    faults = []
    for folder in found:
        slug = folder.path.split("/")[-1]
        index = f"{folder.path}/index.md"
        stray = folder.path.count("/") < FOLDER_DEPTH - 1
        if stray or index not in folder.files:
            folders[folder.path] = folder  # its files are still looked at
            faults.extend(
                [] if stray else [Fault("standard-without-index", Span(folder.path), {"folder": folder.path})]
            )
        elif slug in folders:
            other = folders[slug].path
            folders[folder.path] = folder
            faults.append(Fault("standard-slug-twin", Span(index, 1, 1), {"slug": slug, "other": other}))
        else:
            folders[slug] = folder
    return folders, faults


class _Shelves(Struct, frozen=True):
    """Reads the folders of one tree."""

    tree: Tree
    kept: Kept
    adopted: str | None

    def reading(self, file: File) -> Reading:
        """What a file is found to be."""
        key = (file.path, file.id)
        if key not in self.kept.readings:
            self.kept.readings[key] = read_file(self.tree, file.path)
        return self.kept.readings[key]

    def readings(self, folder: Folder) -> list[Reading]:
        """Every file of a folder, in order of path."""
        return [self.reading(file) for file in folder.files.values()]

    def filed(self, files: Mapping[Any, File], key: Any) -> Record[Any] | None:
        """The record of one of several files of a kind."""
        return self.reading(files[key]).record

    def record(self, file: File) -> tuple[Record[Any] | None, tuple[Fault, ...]]:
        """A file's record, where it can be read, and what is wrong with its form."""
        found = self.reading(file)
        return found.record, found.faults

    def governance(self, folder: Folder) -> Governance:
        """The chamber's records."""
        key = (folder.id, self.adopted)
        if key not in self.kept.governance:
            self.kept.governance[key] = _governance(folder, self)
        return self.kept.governance[key]

    def standard(self, folder: Folder) -> Standard | None:
        """A standard's records; None where its index.md cannot be read or its slug is another's."""
        key = folder.id
        if key not in self.kept.standards:
            self.kept.standards[key] = _standard(folder, self)
        return self.kept.standards[key]


class _Broken(AbstractSet[str]):
    """The paths of a folder whose files say nothing; each file is read when it is asked after."""

    def __init__(self, files: Mapping[str, File], reading: Callable[[File], Reading]) -> None:
        self._files = files
        self._reading = reading

    def __contains__(self, path: object) -> bool:
        file = self._files.get(path) if isinstance(path, str) else None
        return file is not None and self._reading(file).broken

    def __iter__(self) -> Iterator[str]:
        return (path for path in self._files if path in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    _from_iterable = frozenset


class _Shelved(Governance):
    """A chamber whose single files, too, are read when they are first asked for."""

    __slots__ = ("_shelves",)

    def __getattr__(self, name: str) -> Any:
        if name not in _SINGLE:
            raise AttributeError(name)
        value = self._shelves[name].get("")
        object.__setattr__(self, name, value)
        return value


def _arrange(prefix: str, shelves: "_Shelves", folder: Folder) -> dict[str, Shelf[Any, Record[Any]]]:
    """The records of each kind by key, which is empty for a single file."""
    filed: dict[str, dict[Any, File]] = defaultdict(dict)
    for path, file in folder.files.items():
        kind = kind_of(path)
        if kind is not None:
            filed[kind.name][kind.key(path)] = file
    kinds = (one for one in KINDS if one.path.startswith(prefix))
    return {
        kind.name: Shelf(tuple(sorted(filed[kind.name])), partial(shelves.filed, filed[kind.name]))
        for kind in kinds
    }


def _governance(folder: Folder, shelves: "_Shelves") -> Governance:
    """Records are read as they are asked for."""
    arranged = _arrange("governance/", shelves, folder)
    values: dict[str, Any] = {name: one for name, one in arranged.items() if name not in _SINGLE}
    values |= {
        "broken": _Broken(folder.files, shelves.reading),
        "adopted": shelves.adopted,
        "_shelves": arranged,
    }
    found = object.__new__(_Shelved)
    for name, value in values.items():
        object.__setattr__(found, name, value)
    return found


def _standard(folder: Folder, shelves: "_Shelves") -> Standard | None:
    """All of it is read at once, so that it holds on to no tree."""
    arranged = _arrange("standards/", shelves, folder)
    values: dict[str, Any] = {
        kind.name: dict(arranged[kind.name]) if kind.keys else arranged[kind.name].get("")
        for kind in KINDS
        if kind.name in arranged
    }
    index, readings = values["index"], shelves.readings(folder)
    if index is None:
        return None
    group, slug = folder.path.split("/")[1:]
    inner = {one.path.removeprefix(f"{folder.path}/"): one for one in sorted(readings, key=_path)}
    figures = {path: one for path, one in inner.items() if path.startswith("figures/")}
    drawn = {path: one.raw for path, one in figures.items() if one.raw is not None}
    translation = inner.get(TRANSLATION)
    return Standard(
        **values,
        group=group,
        slug=slug,
        folder=folder.path,
        text=text_digest(index.data.title, index.data.title_en, index.prose.text, drawn),
        translation=translation.raw if translation else None,
        names=tuple(inner),
        files={path: one.digest for path, one in inner.items() if one.digest},
        figures={path: one.digest for path, one in figures.items() if one.digest},
        papers={
            path: one.raw for path, one in inner.items() if one.raw is not None and _is_paper(path, one.raw)
        },
        broken=frozenset(one.path for one in readings if one.broken),
    )


def _path(reading: Reading) -> str:
    return reading.path


def _is_paper(path: str, content: bytes) -> bool:
    """A signature, a statement, a captured review or a timestamp."""
    small = len(content) <= MAX_BYTES
    return small and path.startswith("evidence/") and path.endswith((_SIGNED, ".json", STAMPED))
