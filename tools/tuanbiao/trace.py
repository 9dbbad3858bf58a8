"""Which files a judgement has looked at, so that it is made anew only when one of them changes."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from hashlib import sha256
from typing import Any

from .governance import Governance
from .records.kinds import KINDS, TRANSLATION
from .standard import Standard

# The adopting commit is no file, and is watched as if it were one.
ADOPTION = "adoption"
_ROOT = "standards/{group}/{slug}/"
# Where what the chamber and a standard hold lies: seen from the repository's top, and from the standard's folder.
_PATHS = {kind.name: kind.path.removeprefix(_ROOT) for kind in KINDS}
_KEYED = frozenset(kind.name for kind in KINDS if kind.keys)
_SINGLE: Mapping[str, tuple[str, ...]] = {
    **{name: (path,) for name, path in _PATHS.items() if name not in _KEYED},
    "adopted": (ADOPTION,),
    "text": (_PATHS["index"], "figures/"),
    "translation": (TRANSLATION,),
}
_NAMES = "/"  # stands after a folder of which only the names were looked at
_FILES = {"files": "", "figures": "figures/", "papers": "evidence/"}
_FIXED = frozenset({"slug", "group", "folder"})  # by which a standard is known


class _Looked(Mapping[Any, Any]):
    """Values by key: a look at one is noted by its file, a look at all by `whole`; `path` is what stands around a key."""

    def __init__(self, values: Mapping[Any, Any], whole: str, path: tuple[str, str], seen: set[str]) -> None:
        self._values = values
        self._whole = whole
        self._begins, self._ends = path
        self._seen = seen

    def __getitem__(self, key: Any) -> Any:
        self._seen.add(f"{self._begins}{key}{self._ends}")
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        self._seen.add(f"{self._begins}{key}{self._ends}")
        return key in self._values

    def __iter__(self) -> Iterator[Any]:
        self._seen.add(self._whole)
        return iter(self._values)

    def __len__(self) -> int:
        self._seen.add(self._whole)
        return len(self._values)


class _Broken(AbstractSet[str]):
    """The unreadable files: a question after one is a look at that file."""

    def __init__(self, broken: AbstractSet[str], whole: str, seen: set[str]) -> None:
        self._broken = broken
        self._whole = whole
        self._seen = seen

    def __contains__(self, path: object) -> bool:
        self._seen.add(str(path))
        return path in self._broken

    def __iter__(self) -> Iterator[str]:
        self._seen.add(self._whole)
        return iter(self._broken)

    def __len__(self) -> int:
        self._seen.add(self._whole)
        return len(self._broken)

    _from_iterable = frozenset


class _Watch:
    """Hands out what `holder` holds, and notes in `seen` where it lies, below `folder`."""

    def __init__(self, holder: Governance | Standard, folder: str, seen: set[str]) -> None:
        self._holder = holder
        self._folder = folder
        self._seen = seen

    def __call__(self, name: str) -> Any:
        value = getattr(self._holder, name)
        if name in _SINGLE:
            self._seen.update(f"{self._folder}{one}" for one in _SINGLE[name])
            return value
        if name in _KEYED:
            path = f"{self._folder}{_PATHS[name]}"
            begins = path.partition("{")[0]
            return _Looked(value, begins, (begins, path.rpartition("}")[2]), self._seen)
        if name in _FILES:
            return _Looked(value, f"{self._folder}{_FILES[name]}", (self._folder, ""), self._seen)
        if name == "names":
            self._seen.add(f"{self._folder}{_NAMES}")
            return value
        if name == "broken":
            return _Broken(value, self._folder or "governance/", self._seen)
        assert name in _FIXED or name.startswith("__"), f"nobody knows where {name} lies"
        return value


class _WatchedGovernance(Governance):
    __slots__ = ("_watch",)

    def __getattribute__(self, name: str) -> Any:
        return object.__getattribute__(self, "_watch")(name)


class _WatchedStandard(Standard):
    __slots__ = ("_watch",)

    def __getattribute__(self, name: str) -> Any:
        return object.__getattribute__(self, "_watch")(name)


def watch(governance: Governance, seen: set[str]) -> Governance:
    """The chamber's records as they are; every file and folder that is looked at is noted in `seen`."""
    watched = object.__new__(_WatchedGovernance)
    object.__setattr__(watched, "_watch", _Watch(governance, "", seen))
    return watched


def watch_standard(standard: Standard, seen: set[str]) -> Standard:
    """The same for a standard."""
    watched = object.__new__(_WatchedStandard)
    object.__setattr__(watched, "_watch", _Watch(standard, f"{standard.folder}/", seen))
    return watched


def state(lines: Iterable[str]) -> str:
    """A digest of what watched files and folders are now, each in a line of `now`."""
    return sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def now(seen: str, files: Mapping[str, str]) -> str:
    """A watched file with its id, a folder (ending in `/`) with those of all below, or with what lies there (`//`)."""
    return "".join((seen, "\n", *_below(seen, files), "\0"))


def _below(seen: str, files: Mapping[str, str]) -> Iterator[str]:
    if seen.endswith(f"/{_NAMES}"):
        yield from (f"{path}\n" for path in sorted(files) if path.startswith(seen.removesuffix(_NAMES)))
    elif seen.endswith("/"):
        yield from (f"{path} {files[path]}\n" for path in sorted(files) if path.startswith(seen))
    else:
        yield files.get(seen, "")
