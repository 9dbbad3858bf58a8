"""One file of a tree, found to be a record of a kind or plain bytes."""

from typing import Any

from msgspec import Struct

from .digest import file_digest
from .parse.fault import Fault
from .parse.frontmatter import Split, split
from .parse.source import decode
from .parse.yaml import read
from .records.kind import Kind
from .records.kinds import KINDS, RAW_FOLDERS, TRANSLATION, kind_of
from .records.record import Prose, Record
from .records.schema import convert
from .span import Span
from .tree import MAX_FILE, Tree

FOLDER_DEPTH = 3  # standards/<group>/<slug>


class Reading(Struct, frozen=True):
    """What one file is found to be: a record of a kind, or plain bytes kept by digest; `broken` where it is neither."""

    path: str
    head_faults: tuple[Fault, ...] = ()
    record: Record[Any] | None = None
    prose: Prose | None = None
    raw: bytes | None = None
    digest: str = ""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the form of the file, its prose included."""
        return (*self.head_faults, *(self.prose.faults if self.prose else ()))

    @property
    def broken(self) -> bool:
        """Whether the file exists but says nothing."""
        return self.record is None and self.raw is None


def read_file(tree: Tree, path: str) -> Reading:
    """One file, read as the kind that its path says."""
    inner = path.split("/")[FOLDER_DEPTH:]
    raw = (len(inner) > 1 and inner[0] in RAW_FOLDERS) or inner == [TRANSLATION]
    if path.startswith("standards/") and raw:
        return _read_raw(tree, path)
    kind = kind_of(path)
    if kind is None:
        return Reading(path, (Fault("tree-unknown-file", Span(path), {"near": _nearest(path)}),))
    return _read_record(tree, path, kind)


def _read_raw(tree: Tree, path: str) -> Reading:
    content = tree.read(path, MAX_FILE)
    if len(content) > MAX_FILE:
        values = {"size": f"> {MAX_FILE}", "limit": MAX_FILE}
        return Reading(path, (Fault("file-too-large", Span(path), values),))
    return Reading(path, raw=content, digest=file_digest(content))


def _read_record(tree: Tree, path: str, kind: Kind) -> Reading:
    content = tree.read(path, kind.max_bytes)
    digest = file_digest(content) if len(content) <= kind.max_bytes else ""
    source = decode(path, content, kind.max_bytes)
    if source.text is None:
        return Reading(path, source.faults, digest=digest)
    text, prose = source.text, None
    if kind.markdown:
        parts = split(path, text)
        if not isinstance(parts, Split):
            return Reading(path, (*source.faults, parts), digest=digest)
        text, prose = parts.head, Prose(path, parts.body, parts.body_line)
    record, faults = _record(path, kind, text, prose)
    return Reading(path, (*source.faults, *faults), record, prose, digest=digest)


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
