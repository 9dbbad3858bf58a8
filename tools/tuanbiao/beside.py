"""Texts judged by a second process, while this one judges everything else."""

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from msgspec import DecodeError, Struct, msgpack

from .check import folder_key
from .library import Library
from .outcome import Ground, Memory, Remembered, judged, recalled

_LENGTH = 4  # bytes in which a length is written
_WORTH = 5  # parts; fewer, as where no text has changed, are sooner judged than shared


class Wanted(Struct, frozen=True):
    """A part, and how it is judged."""

    key: str
    judged: Callable[[], Remembered]


class Said(Struct, frozen=True):
    """What the second process says of a part."""

    key: str
    found: Remembered


class Beside:
    """A memory that waits for what the second process has promised to say; should that fall silent, the rest is judged here."""

    def __init__(self, memory: Memory, promised: set[str], pipe: int) -> None:
        self._memory = memory
        self._promised = promised
        self._pipe = os.fdopen(pipe, "rb")

    def recall(self, key: str) -> Remembered | None:
        """What is remembered of a part, or has just been found beside."""
        while key in self._promised:
            self._hear()
        return self._memory.recall(key)

    def keep(self, key: str, found: Remembered) -> None:
        """Remember it."""
        self._memory.keep(key, found)

    def close(self) -> None:
        """Listen no longer."""
        self._pipe.close()

    def _hear(self) -> None:
        try:
            size = int.from_bytes(self._pipe.read(_LENGTH), "big")
            said = msgpack.decode(self._pipe.read(size), type=Said)
        except DecodeError:
            self._promised.clear()
            return
        self._promised.discard(said.key)
        self._memory.keep(said.key, said.found)


@contextmanager
def beside(library: Library, memory: Memory | None) -> Iterator[Memory | None]:
    """A memory for judging `library` with, while what texts need is judged by a second process, if that can be had."""
    parts = tuple(wanted(library, memory)) if memory is not None and possible() else ()
    if memory is None or len(parts) < _WORTH:
        yield memory
        return
    reads, writes = os.pipe()
    second = os.fork()
    if second == 0:
        try:
            say(parts, writes)
        finally:
            os._exit(0)
    os.close(writes)
    shared = Beside(memory, {part.key for part in parts}, reads)
    try:
        yield shared
    finally:
        shared.close()
        os.waitpid(second, 0)


def say(parts: Iterable[Wanted], writes: int) -> None:
    """Judge the parts and write what is found, until all is said or nobody listens; what fails here is judged again by whoever waits."""
    with suppress(Exception), os.fdopen(writes, "wb") as pipe:
        for part in parts:
            said = msgpack.encode(Said(part.key, part.judged()))
            pipe.write(len(said).to_bytes(_LENGTH, "big") + said)
            pipe.flush()


def possible() -> bool:
    """Two processors, a system whose processes can be doubled, and no thread that would be lost in it."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1


def wanted(library: Library, memory: Memory) -> Iterator[Wanted]:
    """The parts over the files and texts of folders that have changed."""
    ground = Ground(memory, library.watched)
    changed = [slug for slug in library.folder_ids if memory.recall(folder_key(library, slug)) is None]
    if not changed:
        return
    from .judging.folder import folder_of  # nothing has to be judged where nothing has changed

    for slug in changed:
        folder = folder_of(library, slug, ground)
        for part in folder.markdown():
            if recalled(folder.ground, part.key) is None:
                yield Wanted(part.key, partial(judged, folder.ground, part.judge))
