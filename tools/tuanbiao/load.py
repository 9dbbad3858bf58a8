"""Tree to library: every file is read, decoded, parsed and typed; one bad file never hides another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from .digest import file_digest, text_digest
from .files import sift
from .governance import Governance
from .library import Library
from .parse.fault import Fault
from .parse.frontmatter import Split, split
from .parse.source import decode
from .parse.yaml import read
from .records.kind import Kind
from .records.kinds import KINDS, RAW_FOLDERS, TRANSLATION
from .records.record import Prose, Record
from .records.schema import convert
from .signing.sshsig import MAX_BYTES
from .span import Span
from .standard import STAMPED, Standard
from .tree import MAX_FILE, File, Tree

GOVERNANCE = "governance"
_SIGNED = ".sig"
_FOLDER_DEPTH = 3  # standards/<group>/<slug>


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of one place: the chamber's governance/, or one standard's folder; `id` changes with any of them."""

    path: str
    files: Mapping[str, File]

    @property
    def id(self) -> str:
        """A digest of every path, mode and content."""
        lines = (f"{one.mode} {one.id}\t{one.path}\0" for one in self.files.values())
        return sha256("".join((self.path, "\n", *lines)).encode("utf-8", "surrogateescape")).hexdigest()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file is found to be: a record of a kind, or plain bytes kept by digest; `broken` where it is neither."""

    path: str
    head_faults: tuple[Fault, ...] = ()
    kind: str | None = None
    key: str = ""
    record: Record[Any] | None = None
    prose: Prose | None = None
    raw: bytes | None = None
    digest: str = ""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the form of the file, its prose included."""
        return (*self.head_faults, *(self.prose.document.faults if self.prose else ()))

    @property
    def broken(self) -> bool:
        """Whether the file exists but says nothing."""
        return self.record is None and self.raw is None


@dataclass(frozen=True, slots=True)
class Kept:
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
    return Library(
        adopted=adopted,
        governance_id=governance.id,
        governance_files={path: file.id for path, file in governance.files.items()},
        folder_ids={slug: folder.id for slug, folder in folders.items()},
        tree_faults=(*faults, *missing),
        read_governance=lambda: shelves.governance(governance),
        read_standard=lambda slug: shelves.standard(folders[slug]),
        read_faults=lambda slug: shelves.faults(folders[slug]),
        read_record=lambda path: shelves.record(governance.files[path]),
    )


def _place(path: str) -> str:
    parts = path.split("/")
    return GOVERNANCE if parts[0] == GOVERNANCE else "/".join(parts[:_FOLDER_DEPTH])


def _by_slug(found: Iterable[Folder]) -> tuple[dict[str, Folder], list[Fault]]:
    """Folders of standards by slug; a folder without index.md and one whose slug is taken are faults."""
    folders: dict[str, Folder] = {}
    faults = []
    for folder in found:
        slug = folder.path.split("/")[-1]
        index = f"{folder.path}/index.md"
        stray = folder.path.count("/") < _FOLDER_DEPTH - 1
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


@dataclass(frozen=True, slots=True)
class _Shelves:
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

    def record(self, file: File) -> tuple[Record[Any] | None, tuple[Fault, ...]]:
        """A file's record, where it can be read, and what is wrong with its form."""
        found = self.reading(file)
        return found.record, found.faults

    def faults(self, folder: Folder) -> tuple[Fault, ...]:
        """What is wrong with the form of the folder's files."""
        return tuple(fault for reading in self.readings(folder) for fault in reading.faults)

    def governance(self, folder: Folder) -> Governance:
        """The chamber's records."""
        key = (folder.id, self.adopted)
        if key not in self.kept.governance:
            self.kept.governance[key] = _governance(self.readings(folder), self.adopted)
        return self.kept.governance[key]

    def standard(self, folder: Folder) -> Standard | None:
        """A standard's records; None where its index.md cannot be read or its slug is another's."""
        key = folder.id
        if key not in self.kept.standards:
            self.kept.standards[key] = _standard(folder, self.readings(folder))
        return self.kept.standards[key]


def read_file(tree: Tree, path: str) -> Reading:
    """One file, read as the kind that its path says."""
    inner = path.split("/")[_FOLDER_DEPTH:]
    raw = (len(inner) > 1 and inner[0] in RAW_FOLDERS) or inner == [TRANSLATION]
    if path.startswith("standards/") and raw:
        return _read_raw(tree, path)
    for kind in KINDS:
        keys = kind.match(path)
        if keys is not None:
            return _read_record(tree, path, kind, "-".join(keys[name] for name in kind.keys))
    return Reading(path, (Fault("tree-unknown-file", Span(path), {"near": _nearest(path)}),))


def _read_raw(tree: Tree, path: str) -> Reading:
    content = tree.read(path, MAX_FILE)
    if len(content) > MAX_FILE:
        values = {"size": f"> {MAX_FILE}", "limit": MAX_FILE}
        return Reading(path, (Fault("file-too-large", Span(path), values),))
    return Reading(path, raw=content, digest=file_digest(content))


def _read_record(tree: Tree, path: str, kind: Kind, key: str) -> Reading:
    content = tree.read(path, kind.max_bytes)
    digest = file_digest(content) if len(content) <= kind.max_bytes else ""
    source = decode(path, content, kind.max_bytes)
    if source.text is None:
        return Reading(path, source.faults, kind.name, key, digest=digest)
    text, prose = source.text, None
    if kind.markdown:
        parts = split(path, text)
        if not isinstance(parts, Split):
            return Reading(path, (*source.faults, parts), kind.name, key, digest=digest)
        text, prose = parts.head, Prose(path, parts.body, parts.body_line)
    record, faults = _record(path, kind, text, prose)
    return Reading(path, (*source.faults, *faults), kind.name, key, record, prose, digest=digest)


def _record(
    path: str, kind: Kind, text: str, prose: Prose | None
) -> tuple[Record[Any] | None, tuple[Fault, ...]]:
    node, faults = read(path, text, kind.max_events)
    if node is None:
        return None, faults or (Fault("yaml-empty", Span(path, 1, 1)),)
    data, schema_faults = convert(kind, node)
    if schema_faults:
        return None, (*faults, *schema_faults)
    return Record(path, data, node, prose), faults


def _nearest(path: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(path, [kind.path for kind in KINDS], n=1, cutoff=0.5)
    return near[0] if near else ""


def _arrange(prefix: str, readings: Iterable[Reading]) -> dict[str, Any]:
    """Attribute values by kind name: a record or None for single files, a mapping by key for the others."""
    records: dict[str, dict[str, Record[Any]]] = defaultdict(dict)
    for one in readings:
        if one.record is not None and one.kind is not None:
            records[one.kind][one.key] = one.record
    values: dict[str, Any] = {}
    for kind in KINDS:
        found = records[kind.name]
        if not kind.path.startswith(prefix):
            continue
        if not kind.keys:
            values[kind.name] = next(iter(found.values()), None)
        elif kind.keys in {("n",), ("year",)}:
            values[kind.name] = {int(key): found[key] for key in sorted(found, key=int)}
        else:
            values[kind.name] = {key: found[key] for key in sorted(found)}
    return values


def _governance(readings: list[Reading], adopted: str | None) -> Governance:
    broken = frozenset(one.path for one in readings if one.broken)
    return Governance(**_arrange("governance/", readings), broken=broken, adopted=adopted)


def _standard(folder: Folder, readings: list[Reading]) -> Standard | None:
    values = _arrange("standards/", readings)
    index = values["index"]
    if index is None:
        return None
    group, slug = folder.path.split("/")[1:]
    inner = {one.path.removeprefix(f"{folder.path}/"): one for one in readings}
    figures = {
        path: one.raw for path, one in inner.items() if path.startswith("figures/") and one.raw is not None
    }
    translation = inner.get(TRANSLATION)
    return Standard(
        **values,
        group=group,
        slug=slug,
        folder=folder.path,
        text=text_digest(index.data.title, index.data.title_en, index.prose.text, figures),
        translation=translation.raw if translation else None,
        files={path: one.digest for path, one in sorted(inner.items()) if one.digest},
        papers={
            path: one.raw
            for path, one in sorted(inner.items())
            if one.raw is not None and _is_paper(path, one.raw)
        },
        broken=frozenset(one.path for one in readings if one.broken),
    )


def _is_paper(path: str, content: bytes) -> bool:
    """A signature, a statement, a captured review or a timestamp."""
    small = len(content) <= MAX_BYTES
    return small and path.startswith("evidence/") and path.endswith((_SIGNED, ".json", STAMPED))
