"""What is known of one part of a repository once it has been judged, kept until something it rests on changes."""

from collections.abc import Callable, Mapping
from typing import Protocol

from msgspec import Struct, field

from .diagnostic import Diagnostic
from .governance import Governance
from .register import Row
from .trace import state, watch


class Outcome(Struct, frozen=True):
    """The findings of one part, whatever the day, and its rows in the register."""

    diagnostics: tuple[Diagnostic, ...] = ()
    rows: tuple[Row, ...] = ()


class Remembered(Struct, frozen=True):
    """An outcome with the state of every file and folder of the chamber that it rests on."""

    outcome: Outcome
    seen: tuple[tuple[str, str], ...]


class Chamber(Struct, frozen=True):
    """The chamber's files by path and id, and a way to read its records."""

    files: Mapping[str, str]
    read: Callable[[], Governance]


class Memory(Protocol):
    """Outcomes by what was judged; forgetting one costs only time."""

    def recall(self, key: str) -> Remembered | None:
        """What is remembered of a part."""
        ...

    def keep(self, key: str, found: Remembered) -> None:
        """Remember it."""
        ...


class Session(Struct, frozen=True):
    """A memory that lasts as long as the process."""

    held: dict[str, Remembered] = field(default_factory=dict)

    def recall(self, key: str) -> Remembered | None:
        """What is remembered of a part."""
        return self.held.get(key)

    def keep(self, key: str, found: Remembered) -> None:
        """Remember it."""
        self.held[key] = found


def remembered(memory: Memory, key: str, chamber: Chamber, judge: Callable[[Governance], Outcome]) -> Outcome:
    """The outcome of the part `key`, judged now where nothing is remembered or a file it rested on has changed."""
    found = memory.recall(key)
    if found is not None and all(state(one, chamber.files) == held for one, held in found.seen):
        return found.outcome
    governance = watch(chamber.read())
    outcome = judge(governance)
    seen = tuple((one, state(one, chamber.files)) for one in sorted(governance.seen))
    memory.keep(key, Remembered(outcome, seen))
    return outcome
