"""Every attack as real commits: a base, a branch with the candidate, and the merge that nobody should have made."""

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple

from tests.attacks import day, discover, sides
from tests.cases import Case, chamber, overlay, read_data
from tests.stream import Commit, Stream
from tuanbiao.clock import SHANGHAI

ADOPTED = date(2020, 1, 1)  # before every round of the chamber: no window starts later for it
SETTLED = date(2020, 1, 2)


class Forced(NamedTuple):
    """The ids of an attack's commits: the line before it, the branch, and the merge of both."""

    base: str
    head: str
    merge: str


def force(root: Path) -> dict[str, Forced]:
    """All attacks by name, in one new bare repository; equal bases are one line."""
    stream = Stream()
    bases: dict[tuple[object, ...], int] = {}
    marks = {attack.name: _force(stream, attack, bases) for attack in discover()}
    ids = stream.write(root)
    return {name: Forced(*(ids[mark] for mark in found)) for name, found in marks.items()}


def _force(stream: Stream, attack: Case, bases: dict[tuple[object, ...], int]) -> tuple[int, int, int]:
    found = sides(attack)
    base = _base(stream, attack, found.base, bases)
    files = differing(found.base, found.head)
    ref, when = f"refs/heads/{attack.name}", noon(day(attack))
    head = stream.commit(Commit(ref, when - 60, attack.name, [base], files, found.modes))
    merge = stream.commit(Commit(ref, when, f"merge {attack.name}", [base, head], files, found.modes))
    return base, head, merge


def _base(
    stream: Stream, attack: Case, files: Mapping[str, bytes], bases: dict[tuple[object, ...], int]
) -> int:
    """The end of the line before an attack, which tells of arrivals and earlier texts what the attack says of them."""
    earlier = attack.folder / "earlier"
    arrived = {
        path: date.fromisoformat(on) for path, on in dict(read_data(attack.folder / "arrived.yml")).items()
    }
    first = overlay(chamber(), earlier) if earlier.is_dir() else files
    key = tuple(frozenset(one.items()) for one in (first, files, arrived))
    if key not in bases:
        ref = f"refs/heads/base-{len(bases)}"
        states = {ADOPTED: first, SETTLED: files} | dict.fromkeys(sorted(arrived.values()), files)
        bases[key] = _line(stream, ref, states, arrived)
    return bases[key]


def _line(
    stream: Stream, ref: str, states: Mapping[date, Mapping[str, bytes]], arrived: Mapping[str, date]
) -> int:
    """One merge for every day on which something is there that was not."""
    last, before = 0, dict[str, bytes]()
    for on, files in states.items():
        now = {path: content for path, content in files.items() if arrived.get(path, on) <= on}
        changes = differing(before, now)
        if last and changes:
            branch = stream.commit(Commit(ref, noon(on) - 60, "branch", [last], changes))
            last = stream.commit(Commit(ref, noon(on), "merge", [last, branch], changes))
        elif not last:
            last = stream.commit(Commit(ref, noon(on), "adoption", (), changes))
        before = now
    return last


def differing(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, bytes | None]:
    """What to write over `before` so that it becomes `after`."""
    return {
        path: after.get(path) for path in sorted({*before, *after}) if before.get(path) != after.get(path)
    }


def noon(on: date) -> int:
    """Seconds since 1970 at noon in Shanghai."""
    return int(datetime.combine(on, time(12), SHANGHAI).timestamp())
