"""Whether an archive package is whole and agrees with itself."""

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from ..digest import file_digest
from ..load import load
from ..tree import MemoryTree
from ..words import Words
from .contents import sums
from .manifest import MANIFEST, SUMS, VERSION, Manifest

_RECORDS = ("governance/", "standards/")


def manifest_of(files: Mapping[str, bytes]) -> Manifest | None:
    """The package's own account; None where there is none that can be read."""
    try:
        found = msgspec.json.decode(files.get(MANIFEST, b""), type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return found if found.version == VERSION else None


def faults(files: Mapping[str, bytes]) -> Iterator[Words]:
    """Every way in which the package is not whole: nothing where it is.

    It says that the files are those that were packed. That they are those of the repository, `audit` says of a clone that
    holds the commit.
    """
    manifest = manifest_of(files)
    if manifest is None:
        yield Words(f"没有可以读取的 {MANIFEST}", f"no {MANIFEST} that can be read")
        return
    yield from _files(files, manifest)
    inside = {path: data for path, data in files.items() if path != SUMS}
    if files.get(SUMS) != sums(inside):
        yield Words(f"{SUMS} 与文件不符", f"{SUMS} does not agree with the files")
    yield from _text(files, manifest)
    yield from _retention(files, manifest)


def _files(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Words]:
    listed = {one.path: one for one in manifest.files}
    for path in sorted({*listed, *files} - {MANIFEST, SUMS}):
        if path not in files:
            yield Words(f"缺少 {path}", f"{path} is missing")
        elif path not in listed:
            yield Words(f"多出 {path!a}", f"{path!a} is not listed")
        elif file_digest(files[path]) != listed[path].sha256 or len(files[path]) != listed[path].bytes:
            yield Words(f"{path} 与清单的摘要不符", f"{path} differs from its digest")


def _text(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Words]:
    """The text's digest, reckoned anew from the records."""
    records = {path: data for path, data in files.items() if path.startswith(_RECORDS)}
    standard = load(MemoryTree(records)).standards.get(manifest.slug)
    if standard is None or standard.text != manifest.text:
        yield Words("标准文本与清单的文本摘要不符", "the text differs from the digest of the manifest")


def _retention(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Words]:
    held = {file_digest(data) for path, data in files.items() if path.startswith("standards/")}
    for row in manifest.retention:
        if row.held and row.sha256 not in held:
            yield Words(f"归档的 {row.file} 不在包中", f"{row.file}, which was archived, is not held")


def expired(manifest: Manifest, as_of: date) -> tuple[str, ...]:
    """The archived files whose retention has ended before the day."""
    return tuple(row.file for row in manifest.retention if row.retain_until < as_of)
