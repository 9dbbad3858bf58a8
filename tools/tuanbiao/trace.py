"""Which files of the chamber a judgement has looked at, so that it is made anew only when one of them changes."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields
from hashlib import sha256
from typing import Any

from .governance import Governance
from .records.kinds import KINDS
from .records.record import Record

_OF_CHAMBER = {kind.name: kind for kind in KINDS if kind.path.startswith("governance/")}
# The adopting commit is no file, and is watched as if it were one.
ADOPTION = "adoption"
_SINGLE = {**{name: kind.path for name, kind in _OF_CHAMBER.items() if not kind.keys}, "adopted": ADOPTION}
_FOLDERS = {name: kind.path.rpartition("/")[0] + "/" for name, kind in _OF_CHAMBER.items() if kind.keys}


class _Watched(Mapping[Any, Record[Any]]):
    """A folder of records: a look at one is noted by its file, a look at all by the folder."""

    def __init__(self, records: Mapping[Any, Record[Any]], folder: str, seen: set[str]) -> None:
        self._records = records
        self._folder = folder
        self._seen = seen

    def __getitem__(self, key: Any) -> Record[Any]:
        self._seen.add(f"{self._folder}{key}.md")
        return self._records[key]

    def __contains__(self, key: object) -> bool:
        self._seen.add(f"{self._folder}{key}.md")
        return key in self._records

    def __iter__(self) -> Iterator[Any]:
        self._seen.add(self._folder)
        return iter(self._records)

    def __len__(self) -> int:
        self._seen.add(self._folder)
        return len(self._records)


class _Broken(AbstractSet[str]):
    """The unreadable files: a question after one is a look at that file."""

    def __init__(self, broken: AbstractSet[str], seen: set[str]) -> None:
        self._broken = broken
        self._seen = seen

    def __contains__(self, path: object) -> bool:
        self._seen.add(str(path))
        return path in self._broken

    def __iter__(self) -> Iterator[str]:
        self._seen.add("governance/")
        return iter(self._broken)

    def __len__(self) -> int:
        self._seen.add("governance/")
        return len(self._broken)

    _from_iterable = frozenset


class Watched(Governance):
    """The chamber's records as they are, noting in `seen` every file and folder that is looked at."""

    __slots__ = ("seen",)
    seen: set[str]

    def __getattribute__(self, name: str) -> Any:
        if name in _SINGLE:
            object.__getattribute__(self, "seen").add(_SINGLE[name])
        return object.__getattribute__(self, name)


def watch(governance: Governance) -> Watched:
    """The same records, watched."""
    seen: set[str] = set()
    values: dict[str, Any] = {one.name: getattr(governance, one.name) for one in fields(governance)}
    broken = _Broken(values.pop("broken"), seen)
    watched_values: dict[str, Any] = {
        name: _Watched(value, _FOLDERS[name], seen) if name in _FOLDERS else value
        for name, value in values.items()
    }
    watched = Watched(**watched_values, broken=broken)
    object.__setattr__(watched, "seen", seen)
    return watched


def state(seen: str, files: Mapping[str, str]) -> str:
    """What a watched file or folder (ending in `/`) is now: its id, or one id for all below it; empty where it is not."""
    if not seen.endswith("/"):
        return files.get(seen, "")
    below = (f"{path} {files[path]}\n" for path in sorted(files) if path.startswith(seen))
    return sha256("".join(below).encode("utf-8", "surrogateescape")).hexdigest()
