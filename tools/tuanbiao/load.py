"""Tree to library: every file is read, decoded, parsed and typed; one bad file never hides another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from .digest import file_digest, text_digest
from .files import sift
from .governance import Governance
from .library import Library
from .parse.fault import Fault
from .parse.frontmatter import Split, split
from .parse.markdown import Document, parse
from .parse.source import decode
from .parse.yaml import read
from .records.kind import Kind
from .records.kinds import KINDS, RAW_FOLDERS, TRANSLATION
from .records.record import Record
from .records.schema import convert
from .register import summarise
from .signing.sshsig import MAX_BYTES
from .span import Span
from .standard import Standard
from .tree import Tree

_MAX_RAW = 8_000_000
_SIGNED = ".sig"
_FOLDER_DEPTH = 3  # standards/<group>/<slug>


@dataclass(slots=True)
class _Shelf:
    """What has been read of one place: governance, or one standard's folder."""

    records: dict[str, dict[str, Record[Any]]] = field(default_factory=lambda: defaultdict(dict))
    raw: dict[str, bytes] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)


def load(tree: Tree) -> Library:
    """Everything below governance/ and standards/, with the faults of its form."""
    paths, faults = sift(tree.files())
    found = list(faults)
    shelves: dict[str, _Shelf] = defaultdict(_Shelf)
    for path in paths:
        shelf = shelves[_place(path)]
        faults_here = _read(tree, path, shelf)
        found.extend(faults_here)
    # The history is asked only where a statement is bound to it.
    adopted = tree.adopting_commit() if any(path.endswith(_SIGNED) for path in paths) else None
    governance = _governance(shelves.pop("governance", _Shelf()), adopted)
    standards, missing = _standards(shelves)
    register = summarise(standards.values(), governance)
    return Library(governance, standards, register, (*found, *missing))


def _place(path: str) -> str:
    parts = path.split("/")
    return "governance" if parts[0] == "governance" else "/".join(parts[:_FOLDER_DEPTH])


def _read(tree: Tree, path: str, shelf: _Shelf) -> tuple[Fault, ...]:
    inner = path.split("/")[_FOLDER_DEPTH:]
    raw = (len(inner) > 1 and inner[0] in RAW_FOLDERS) or inner == [TRANSLATION]
    if path.startswith("standards/") and raw:
        return _read_raw(tree, path, "/".join(inner), shelf)
    for kind in KINDS:
        keys = kind.match(path)
        if keys is not None:
            return _read_record(tree, path, kind, "-".join(keys[name] for name in kind.keys), shelf)
    return (Fault("tree-unknown-file", Span(path), {"near": _nearest(path)}),)


def _read_raw(tree: Tree, path: str, inner: str, shelf: _Shelf) -> tuple[Fault, ...]:
    content = tree.read(path, _MAX_RAW)
    if len(content) > _MAX_RAW:
        shelf.broken.add(path)
        return (Fault("file-too-large", Span(path), {"size": f"> {_MAX_RAW}", "limit": _MAX_RAW}),)
    shelf.raw[inner] = content
    return ()


def _read_record(tree: Tree, path: str, kind: Kind, key: str, shelf: _Shelf) -> tuple[Fault, ...]:
    source = decode(path, tree.read(path, kind.max_bytes), kind.max_bytes)
    record, faults = _record(path, kind, source.text) if source.text is not None else (None, ())
    if record is None:
        shelf.broken.add(path)
    else:
        shelf.records[kind.name][key] = record
    return (*source.faults, *faults)


def _record(path: str, kind: Kind, text: str) -> tuple[Record[Any] | None, tuple[Fault, ...]]:
    body: Document | None = None
    faults: tuple[Fault, ...] = ()
    if kind.markdown:
        parts = split(path, text)
        if not isinstance(parts, Split):
            return None, (parts,)
        body = parse(path, parts.body, parts.body_line)
        faults = body.faults
        text = parts.head
    node, yaml_faults = read(path, text, kind.max_events)
    if node is None:
        return None, (
            *faults,
            *yaml_faults,
            *(() if yaml_faults else (Fault("yaml-empty", Span(path, 1, 1)),)),
        )
    data, schema_faults = convert(kind, node)
    if schema_faults:
        return None, (*faults, *yaml_faults, *schema_faults)
    return Record(path, data, node, body), (*faults, *yaml_faults)


def _nearest(path: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(path, [kind.path for kind in KINDS], n=1, cutoff=0.5)
    return near[0] if near else ""


def _arrange(kinds: Iterable[Kind], shelf: _Shelf) -> dict[str, Any]:
    """Attribute values by kind name: a record or None for single files, a mapping by key for the others."""
    values: dict[str, Any] = {}
    for kind in kinds:
        records = shelf.records.get(kind.name, {})
        if not kind.keys:
            values[kind.name] = next(iter(records.values()), None)
        elif kind.keys in {("n",), ("year",)}:
            values[kind.name] = {int(key): records[key] for key in sorted(records, key=int)}
        else:
            values[kind.name] = {key: records[key] for key in sorted(records)}
    return values


def _governance(shelf: _Shelf, adopted: str | None) -> Governance:
    kinds = (kind for kind in KINDS if kind.path.startswith("governance/"))
    return Governance(**_arrange(kinds, shelf), broken=frozenset(shelf.broken), adopted=adopted)


def _standards(shelves: dict[str, _Shelf]) -> tuple[dict[str, Standard], list[Fault]]:
    standards: dict[str, Standard] = {}
    faults = []
    for folder in sorted(shelves):
        shelf = shelves[folder]
        group, _, slug = folder.removeprefix("standards/").partition("/")
        index = f"{folder}/index.md"
        if "index" not in shelf.records:
            if index not in shelf.broken and slug:
                faults.append(Fault("standard-without-index", Span(folder), {"folder": folder}))
        elif slug in standards:
            other = standards[slug].folder
            faults.append(Fault("standard-slug-twin", Span(index, 1, 1), {"slug": slug, "other": other}))
        else:
            standards[slug] = _standard(group, slug, folder, shelf)
    return standards, faults


def _standard(group: str, slug: str, folder: str, shelf: _Shelf) -> Standard:
    values = _arrange((kind for kind in KINDS if kind.path.startswith("standards/")), shelf)
    index = values["index"]
    figures = {path: content for path, content in shelf.raw.items() if path.startswith("figures/")}
    digest = text_digest(index.data.title, index.data.title_en, index.body.text, figures)
    return Standard(
        **values,
        group=group,
        slug=slug,
        folder=folder,
        text=digest,
        translation=shelf.raw.pop(TRANSLATION, None),
        raw={path: file_digest(content) for path, content in sorted(shelf.raw.items())},
        papers={path: content for path, content in sorted(shelf.raw.items()) if _is_paper(path, content)},
        broken=frozenset(shelf.broken),
    )


def _is_paper(path: str, content: bytes) -> bool:
    """A signature, or a captured review."""
    small = len(content) <= MAX_BYTES
    return small and path.startswith("evidence/") and path.endswith((_SIGNED, ".json"))
