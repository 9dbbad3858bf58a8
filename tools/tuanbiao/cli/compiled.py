"""The tool's own modules in one compiled file: to look for six hundred small ones each by itself takes a sixth of a command's time."""

import marshal
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType, ModuleType

Stamp = tuple[int, int]  # when a source was written, in nanoseconds, and its size
Held = tuple[bool, Stamp, bytes | memoryview]  # whether a module is a package, its source's stamp, its code
_PACKAGE = __name__.partition(".")[0]
_ROOT = str(Path(__file__).parents[1])
_WORTH = 50  # so many modules that were not in the file are worth its writing
_LENGTH = 8  # bytes in which a length is written
_PYTHONS_HEAD = 16  # bytes before the code in Python's own files
_BY_STAMP = MAGIC_NUMBER + bytes(4)  # how these begin where the source is known by its stamp


def default_file() -> Path:
    """Beside Python's own compiled files, and like them for one version of Python."""
    return Path(cache_from_source(f"{_ROOT}/modules.py")).with_suffix(".bin")


class _Loader(SourceFileLoader):
    """Loads one module."""

    def __init__(self, name: str, path: str, code: bytes | memoryview) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        """Its code."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302 - as far to be trusted as Python's own files
        return code


class Compiled:
    """Finds the modules that `file` holds; one whose source has changed since is left to Python."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._index: Mapping[str, tuple[bool, Stamp, int, int]] = {}
        self._codes = memoryview(b"")
        with suppress(OSError, ValueError, EOFError, TypeError):  # none yet, or a damaged one
            self._read(file.read_bytes())

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module comes from, as Python asks its finders."""
        found = self._held(name)
        if found is None:
            return None
        package, _, code = found
        source = _source(name, package=package)
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source, is_package=package)
        spec.has_location = True
        spec.cached = str(self._file)
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(source.rpartition(os.sep)[0])
        return spec

    def keep(self) -> None:
        """Write the file anew where this process had to look for many modules without it."""
        if sys.dont_write_bytecode or not os.access(self._file.parent, os.W_OK):
            return
        looked_for = dict(_looked_for())
        if len(looked_for) >= _WORTH:
            held = {name: found for name in self._index if (found := self._held(name))}
            with suppress(OSError):
                self._write({**held, **looked_for})

    def _held(self, name: str) -> Held | None:
        entry = self._index.get(name)
        if entry is None:
            return None
        package, stamp, start, end = entry
        known = _stamp(_source(name, package=package)) == stamp
        return (package, stamp, self._codes[start:end]) if known else None

    def _read(self, content: bytes) -> None:
        head = _head()
        if content.startswith(head):
            start = len(head) + _LENGTH
            end = start + int.from_bytes(content[len(head) : start], "big")
            self._index = marshal.loads(content[start:end])  # noqa: S302 - as above
            self._codes = memoryview(content)[end:]

    def _write(self, modules: Mapping[str, Held]) -> None:
        index, end = {}, 0
        for name, (package, stamp, code) in modules.items():
            start, end = end, end + len(code)
            index[name] = (package, stamp, start, end)
        entries = marshal.dumps(index)
        codes = (code for _, _, code in modules.values())
        fresh = self._file.with_suffix(f".{os.getpid()}")
        try:
            with fresh.open("wb") as stream:
                stream.writelines((_head(), len(entries).to_bytes(_LENGTH, "big"), entries, *codes))
            fresh.replace(self._file)
        finally:
            fresh.unlink(missing_ok=True)


def _looked_for() -> Iterator[tuple[str, Held]]:
    """The tool's modules that Python has compiled and loaded by itself."""
    for name in [name for name in sys.modules if name.startswith(f"{_PACKAGE}.")]:
        spec = sys.modules[name].__spec__
        if spec is None or isinstance(spec.loader, _Loader):
            continue
        package = spec.submodule_search_locations is not None
        stamp = _stamp(_source(name, package=package))
        with suppress(OSError):
            compiled = Path(spec.cached or "").read_bytes()
            if stamp and compiled[:_PYTHONS_HEAD] == _BY_STAMP + _as_python(stamp):
                yield name, (package, stamp, compiled[_PYTHONS_HEAD:])


def _head() -> bytes:
    """What the file begins with: it serves one version of Python and one place."""
    return MAGIC_NUMBER + os.fsencode(_ROOT) + b"\n"


def _source(name: str, *, package: bool) -> str:
    path = _ROOT + name.removeprefix(_PACKAGE).replace(".", os.sep)
    return f"{path}{os.sep}__init__.py" if package else f"{path}.py"


def _stamp(source: str) -> Stamp | None:
    """The stamp of a source; none where there is no such file."""
    try:
        found = os.stat(source)  # noqa: PTH116 - asked six hundred times
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _as_python(stamp: Stamp) -> bytes:
    """A stamp as Python writes it: whole seconds, and both in four bytes."""
    written, size = stamp
    return b"".join((one & 0xFFFFFFFF).to_bytes(4, "little") for one in (written // 10**9, size))
