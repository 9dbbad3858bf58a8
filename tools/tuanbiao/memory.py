"""Outcomes on disk: one SQLite file of the user's, which may be deleted at any time."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from os import scandir
from pathlib import Path

import msgspec

from . import __file__ as own_file
from .outcome import Memory, Remembered, Session
from .resources import resources

_TABLE = "CREATE TABLE IF NOT EXISTS outcomes (key TEXT PRIMARY KEY, tool TEXT, found BLOB)"
_OWN = (".py", ".yml", ".json")  # what decides about results
_SET_ASIDE = 0.5  # seconds to wait for another process before doing without


class _Stored:
    """A memory over a table; what this run adds is written at its end, and what it has read is not read again."""

    def __init__(self, table: sqlite3.Connection, tool: str) -> None:
        self._table = table
        self._tool = tool
        self._held: dict[str, Remembered | None] = {}
        self._added: set[str] = set()
        self._decoder = msgspec.msgpack.Decoder(Remembered)

    def recall(self, key: str) -> Remembered | None:
        """What is remembered of a part by this very version of the tool."""
        if key not in self._held:
            self._held[key] = self._read(key)
        return self._held[key]

    def _read(self, key: str) -> Remembered | None:
        row = self._table.execute(
            "SELECT found FROM outcomes WHERE key = ? AND tool = ?", (key, self._tool)
        ).fetchone()
        try:
            return self._decoder.decode(row[0]) if row else None
        except msgspec.DecodeError:  # a damaged file
            return None

    def keep(self, key: str, found: Remembered) -> None:
        """Remember it from now on."""
        self._held[key] = found
        self._added.add(key)

    def write(self) -> None:
        """Put what was added into the file; what other versions of the tool left there goes."""
        rows = [(key, self._tool, msgspec.msgpack.encode(self._held[key])) for key in self._added]
        if rows:
            with self._table:
                self._table.execute("DELETE FROM outcomes WHERE tool <> ?", (self._tool,))
                self._table.executemany("INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?)", rows)


@contextmanager
def remembering(file: Path | None = None) -> Iterator[Memory]:
    """A memory in `file`, by default in the user's cache; where that cannot be had, one that ends with the process."""
    try:
        table = _open(file or default_file())
    except (OSError, sqlite3.Error):
        yield Session()
        return
    try:
        stored = _Stored(table, tool_id())
        yield stored
        _write(stored)
    finally:
        table.close()


def default_file() -> Path:
    """Where results lie: `tuanbiao/results.sqlite` in the user's cache folder."""
    from platformdirs import user_cache_path

    return user_cache_path("tuanbiao") / "results.sqlite"


def tool_id() -> str:
    """A digest of the tool's own files by name, size and time, so that results of another version are not used."""
    seen = sorted(_files(str(Path(own_file).parent), str(resources() / "schemas")))
    return sha256("\n".join(seen).encode("utf-8", "surrogateescape")).hexdigest()


def _files(*roots: str) -> Iterator[str]:
    """A line for each file below the roots; there are a thousand, and every command looks."""
    folders = [*roots]
    while folders:
        with scandir(folders.pop()) as found:
            for one in found:
                if one.name.endswith(_OWN):
                    about = one.stat()
                    yield f"{one.path} {about.st_size} {about.st_mtime_ns}"
                elif one.name != "__pycache__" and one.is_dir(follow_symlinks=False):
                    folders.append(one.path)


def _open(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    table = sqlite3.connect(file, timeout=_SET_ASIDE)
    try:
        table.execute(_TABLE)
    except sqlite3.Error:
        table.close()
        raise
    return table


def _write(stored: _Stored) -> None:
    """A full disk or a busy file only costs time: the next run judges again."""
    try:
        stored.write()
    except sqlite3.Error:
        return
