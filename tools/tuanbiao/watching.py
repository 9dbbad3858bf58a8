"""What is saved below a folder, found by looking again and again: no library does it alike on every system and drive."""

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

_PAUSE = 0.2  # seconds between two looks
_SHARE = 10  # a look may cost this part of the time: a chamber can have 100,000 files

State = frozenset[tuple[str, int, int]]


def saves(root: Path, names: Iterable[str]) -> Iterator[float]:
    """Once now and once after every save below one of `names`: the clock's reading when it was looked for."""
    watched, seen = tuple(names), None
    while True:
        begun = time.perf_counter()
        found = state(root, watched)
        cost = time.perf_counter() - begun
        if found != seen:
            yield begun
        seen = found
        time.sleep(max(_PAUSE, cost * _SHARE))


def state(root: Path, names: Iterable[str]) -> State:
    """Name, size and time of every file at or below one of `names`."""
    return frozenset(found for name in names for found in _files(root / name))


def _files(path: Path) -> Iterator[tuple[str, int, int]]:
    if path.is_dir():
        for folder, _, names in os.walk(path):
            for name in names:
                yield from _file(Path(folder, name))
    else:
        yield from _file(path)


def _file(path: Path) -> Iterator[tuple[str, int, int]]:
    try:
        about = path.stat()
    except OSError:  # gone since it was listed
        return
    yield str(path), about.st_size, about.st_mtime_ns
