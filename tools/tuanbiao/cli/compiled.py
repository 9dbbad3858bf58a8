"""Modules of packages in one compiled file: to look for seven hundred small ones each by itself takes a fifth of a command's time."""

import marshal
import mmap
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType, ModuleType

Stamp = tuple[int, int]  # when a source was written, in nanoseconds, and its size
Held = tuple[str, Stamp, bytes]  # a module's source, its stamp, its code
_HERE = Path(__file__).parents[1]
_PACKAGE_SOURCE = f"{os.sep}__init__.py"
_WORTH = 50  # so many modules that were not in the file are worth its writing
_LENGTH = 8  # bytes in which a length is written
_PYTHONS_HEAD = 16  # bytes before the code in Python's own files
_BY_STAMP = MAGIC_NUMBER + bytes(4)  # how these begin where the source is known by its stamp


def default_file() -> Path:
    """Beside Python's own compiled files, and like them for one version of Python."""
    return Path(cache_from_source(str(_HERE / "modules.py"))).with_suffix(".bin")


class _Loader(SourceFileLoader):
    """Loads one module."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        """Its code."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302 - as far to be trusted as Python's own files
        return code


class Compiled:
    """Finds the modules of packages that `file` holds; one whose source has changed since is left to Python.

    Packages by themselves are found by Python alone, which knows where one of that name comes first; what is in one lies in its folder.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._index: Mapping[str, tuple[str, Stamp, int, int]] = {}
        self._content: mmap.mmap | None = None  # not read as a whole: a command needs a part
        self._there = frozenset(sys.modules)  # before there was anything to find them in
        with suppress(OSError, ValueError, EOFError, TypeError):  # of a missing or damaged file
            self._open()

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module comes from, as Python asks its finders; `path` is where its package lies."""
        found = self._held(name)
        if found is None or not path:
            return None
        source, _, code = found
        plain = f"{path[0]}{os.sep}{name.rpartition('.')[2]}"
        package = source == plain + _PACKAGE_SOURCE
        if not package and source != f"{plain}.py":
            return None
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source, is_package=package)
        spec.has_location = True
        spec.cached = str(self._file)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(plain)
        return spec

    def keep(self) -> None:
        """Write the file anew where this process had to look for many modules without it."""
        if sys.dont_write_bytecode or not os.access(self._file.parent, os.W_OK):
            return
        looked_for = dict(self._looked_for())
        if len(looked_for) >= _WORTH:
            held = {name: found for name in self._index if (found := self._held(name))}
            with suppress(OSError):
                self._write({**held, **looked_for})

    def _looked_for(self) -> Iterator[tuple[str, Held]]:
        """The modules of packages that Python has since loaded by itself, and compiled."""
        for name in sorted(sys.modules.keys() - self._there):
            spec = getattr(sys.modules[name], "__spec__", None)
            if "." in name and isinstance(spec, ModuleSpec) and type(spec.loader) is SourceFileLoader:
                source = spec.origin or ""
                stamp, content = _stamp(source), _read(spec.cached or "")
                if stamp and content[:_PYTHONS_HEAD] == _BY_STAMP + _as_python(stamp):
                    yield name, (source, stamp, content[_PYTHONS_HEAD:])

    def _held(self, name: str) -> Held | None:
        entry = self._index.get(name)
        if entry is None or self._content is None:
            return None
        source, stamp, start, end = entry
        return (source, stamp, self._content[start:end]) if _stamp(source) == stamp else None

    def _open(self) -> None:
        with self._file.open("rb") as stream:
            content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        head = _head()
        codes_end, end = (
            int.from_bytes(content[at : at + _LENGTH], "big") for at in (len(head), len(head) + _LENGTH)
        )
        if content[: len(head)] == head and len(content) == end:
            self._index = marshal.loads(content[codes_end:])  # noqa: S302 - as above
            self._content = content

    def _write(self, modules: Mapping[str, Held]) -> None:
        head, index = _head(), {}
        end = len(head) + 2 * _LENGTH
        for name, (source, stamp, code) in modules.items():
            start, end = end, end + len(code)
            index[name] = (source, stamp, start, end)
        entries = marshal.dumps(index)
        ends = (one.to_bytes(_LENGTH, "big") for one in (end, end + len(entries)))
        codes = (code for _, _, code in modules.values())
        fresh = self._file.with_suffix(f".{os.getpid()}")
        try:
            with fresh.open("wb") as stream:
                stream.writelines((head, *ends, *codes, entries))
            if self._content is not None:
                self._content.close()  # Windows replaces no file that is in use
                self._content = None  # what is still imported on the way out is left to Python
            fresh.replace(self._file)
        finally:
            fresh.unlink(missing_ok=True)


def _read(path: str) -> bytes:
    """What a file holds; nothing where it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""


def _head() -> bytes:
    """What the file begins with: it serves one version of Python and one place."""
    return MAGIC_NUMBER + os.fsencode(_HERE) + b"\n"


def _stamp(source: str) -> Stamp | None:
    """The stamp of a source; none where there is no such file."""
    try:
        found = os.stat(source)  # noqa: PTH116 - asked seven hundred times
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _as_python(stamp: Stamp) -> bytes:
    """A stamp as Python writes it: whole seconds, and both in four bytes."""
    written, size = stamp
    return b"".join((one & 0xFFFFFFFF).to_bytes(4, "little") for one in (written // 10**9, size))
