"""What is known of one part of a repository once it has been judged, kept until something it rests on changes."""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from msgspec import Struct, field

from .diagnostic import Diagnostic
from .facts.cite import Cite
from .register import Row
from .span import Span
from .trace import now, state


class Outcome(Struct, frozen=True):
    """The findings of one part, whatever the day, and its rows in the register.

    `cites` is what its text cites of the chamber's own, `mentions` the standards that its records name, with their places.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    rows: tuple[Row, ...] = ()
    cites: tuple[Cite, ...] = ()
    mentions: tuple[tuple[str, Span], ...] = ()


class Remembered(Struct, frozen=True):
    """An outcome with every file and folder that it rests on, and the state of them all."""

    outcome: Outcome
    seen: tuple[str, ...]
    state: str


def joined(parts: Iterable[Remembered]) -> Outcome:
    """The findings, rows and mentions of several parts."""
    outcomes = [part.outcome for part in parts]
    return Outcome(
        tuple(one for outcome in outcomes for one in outcome.diagnostics),
        tuple(row for outcome in outcomes for row in outcome.rows),
        mentions=tuple(one for outcome in outcomes for one in outcome.mentions),
    )


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


class Ground(Struct, frozen=True):
    """What judgements may rest on: files by path and id, and where they are remembered; most rest on the same files."""

    memory: Memory
    files: Mapping[str, str]
    lines: dict[str, str] = field(default_factory=dict)

    def state(self, seen: Iterable[str]) -> str:
        """A digest of the files and folders that a judgement has looked at, as they are now."""
        return state(self._line(one) for one in seen)

    def _line(self, seen: str) -> str:
        line = self.lines.get(seen)
        if line is None:
            line = self.lines[seen] = now(seen, self.files)
        return line


Judge = Callable[[set[str]], Outcome]  # notes in the set that it is given what it looks at


def remembered(ground: Ground, key: str, judge: Judge) -> Remembered:
    """The outcome of the part `key`, judged now where nothing is remembered or a file it rested on has changed."""
    found = recalled(ground, key)
    if found is None:
        found = judged(ground, judge)
        ground.memory.keep(key, found)
    return found


def recalled(ground: Ground, key: str) -> Remembered | None:
    """What is remembered of a part, if the files that it rested on are still the same."""
    found = ground.memory.recall(key)
    return found if found and ground.state(found.seen) == found.state else None


def judged(ground: Ground, judge: Judge) -> Remembered:
    """What a part comes to now."""
    looked: set[str] = set()
    outcome = judge(looked)
    seen = tuple(sorted(looked))
    return Remembered(outcome, seen, ground.state(seen))
