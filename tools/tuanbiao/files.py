"""Which paths a repository may hold: faults of names and modes, before any file is read."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .parse.fault import Fault
from .span import Span
from .tree import REGULAR, File

_MODES = {"120000": "tree-symlink", "160000": "tree-submodule", "100755": "tree-executable"}
# Besides what no file system takes, names that some systems reserve or change.
_ODD = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*\ud800-\udfff]|[ .]$|^ |^~|^-')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_MAX_PATH = 200
_KEPT = 1 << 16  # paths of one repository; every tree of its history holds nearly the same


def sift(files: Iterable[File]) -> tuple[tuple[File, ...], tuple[Fault, ...]]:
    """The files that may be read, in order of path, and a fault for every other."""
    ordered = sorted(files, key=lambda one: one.path)
    faults = [fault for one in ordered for fault in _faults(one)]
    faults.extend(_twins(one.path for one in ordered))
    # An executable file is reported and read on.
    readable = (one for one in ordered if one.mode in (REGULAR, "100755") and _readable_name(one.path))
    return tuple(readable), tuple(faults)


def _faults(file: File) -> Iterator[Fault]:
    span = Span(file.path)
    if file.mode != REGULAR:
        yield Fault(_MODES.get(file.mode, "tree-special-file"), span, {"mode": file.mode})
    if not _readable_name(file.path):
        shown = file.path.encode("utf-8", "backslashreplace").decode()
        yield Fault("tree-odd-name", Span(shown), {"name": shown.rpartition("/")[2]})


@lru_cache(_KEPT)
def _readable_name(path: str) -> bool:
    parts = path.split("/")
    odd = any(_ODD.search(part) or _RESERVED.fullmatch(part) or part in ("", ".", "..") for part in parts)
    return not odd and len(path) <= _MAX_PATH and unicodedata.is_normalized("NFC", path)


def _twins(paths: Iterable[str]) -> Iterator[Fault]:
    """Paths that some file systems hold for one and the same."""
    folded: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        for key, prefix in _prefixes(path):
            if prefix not in folded[key]:
                folded[key].append(prefix)
    for twins in folded.values():
        for twin in twins[1:]:
            yield Fault("tree-twin", Span(twin), {"other": twins[0]})


@lru_cache(_KEPT)
def _prefixes(path: str) -> tuple[tuple[str, str], ...]:
    """A path and every folder above it, each with what such a file system makes of it."""
    parts = path.split("/")
    prefixes = ("/".join(parts[: end + 1]) for end in range(len(parts)))
    return tuple((unicodedata.normalize("NFC", one).casefold(), one) for one in prefixes)
