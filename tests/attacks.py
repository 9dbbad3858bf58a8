"""Attacks: a sound base, one step away from it, and exactly what is then said.

An attack is a folder `tests/attacks/<rule>/<attack>/`. It changes the chamber of `tests/chamber/` as a case does (see
tests/cases.py), in two layers: `base/` makes the base, about which no state rule says an error; the folder itself makes the
candidate from the base. `as-of` is the day of the step, `arrived.yml` gives for paths the day of the step that brought
them; `earlier/` makes from the chamber what came before the base, whose texts history knows. `reviews.json` and `event.json`
are what GitHub says of the pull request, whose head is the commit `aaaa…`; commits with the same first letter have the same
subject digest; where there is a file `unasked`, nobody looked there. `expected.txt` is everything that the change rules say,
and every error of the state rules. A folder named `edge-…` is a step that the rule must let pass.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests import cases
from tests.cases import AS_OF, HERE, KEPT, Case, chamber, memory, overlay, read_data
from tuanbiao.approvals.count import Approvals, count
from tuanbiao.approvals.github import hear
from tuanbiao.approvals.needs import needs
from tuanbiao.change import Change, edits
from tuanbiao.check import check
from tuanbiao.diagnostic import Diagnostic, Severity
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.standard import Standard
from tuanbiao.step import changes, live
from tuanbiao.synced.step import synced
from tuanbiao.tree import ROOTS, MemoryTree

ATTACKS = HERE / "attacks"


class Sides(NamedTuple):
    """The files of an attack before and after its step, with modes where they are not regular files."""

    base: dict[str, bytes]
    head: dict[str, bytes]
    modes: dict[str, str]


def discover() -> tuple[Case, ...]:
    """Every attack, sorted."""
    return cases.discover(ATTACKS)


def sides(attack: Case) -> Sides:
    """Base and candidate."""
    base = overlay(chamber(), attack.folder / "base")
    return Sides(base, overlay(base, attack.folder), dict(read_data(attack.folder / "modes.yml")))


def day(attack: Case) -> date:
    """The day of the step."""
    stamp = attack.folder / "as-of"
    return date.fromisoformat(stamp.read_text("utf-8").strip()) if stamp.exists() else AS_OF


def change(attack: Case) -> Change:
    """The attack's step."""
    found = sides(attack)
    base, head = MemoryTree(found.base), MemoryTree(found.head, found.modes)
    arrived = {
        path: date.fromisoformat(on) for path, on in dict(read_data(attack.folder / "arrived.yml")).items()
    }
    differing = tuple(edits({one.path: one for one in base.files()}, {one.path: one for one in head.files()}))
    before, after, on = _load(found.base), _load(found.head, found.modes), day(attack)
    same = synced(differing, after, on)
    return Change(before, after, differing, on, arrived, texts(attack), same)


def texts(attack: Case) -> dict[str, Standard] | None:
    """The standards of earlier steps by the digest of their text."""
    earlier = attack.folder / "earlier"
    if not earlier.is_dir():
        return None
    standards = load(MemoryTree(overlay(chamber(), earlier))).standards
    return {one.text: one for one in standards.values()}


def base_errors(attack: Case) -> tuple[Diagnostic, ...]:
    """The errors that the state rules say of the base."""
    return _errors(check(_load(sides(attack).base), day(attack), memory()))


def run(attack: Case) -> tuple[Diagnostic, ...]:
    """Everything that the change rules say of the step, and the state rules' errors about its outcome."""
    made = change(attack)
    found = (*changes(made), *_live(attack, made), *_errors(check(made.head, made.as_of, memory())))
    return tuple(sorted(found, key=lambda one: one.order))


def _load(files: Mapping[str, bytes], modes: Mapping[str, str] | None = None) -> Library:
    """The records; a step may also change files of the repository that are none."""
    return load(MemoryTree({path: files[path] for path in files if path.split("/")[0] in ROOTS}, modes), KEPT)


def _live(attack: Case, made: Change) -> tuple[Diagnostic, ...]:
    """What is said of the reviews, where the attack has some."""
    event, reviews = attack.folder / "event.json", attack.folder / "reviews.json"
    if (attack.folder / "unasked").exists():
        return live(made, Approvals(unasked=needs(made)))
    if not event.exists():
        return ()
    heard = hear(event.read_bytes(), reviews.read_bytes())
    found = count(needs(made), heard, made.base.governance, "a" * 40, lambda commit: commit[0])
    return live(made, found)


def _errors(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    return tuple(one for one in diagnostics if one.severity is Severity.ERROR)


def path_of(attack: Case) -> Path:
    """Where the expected text lies."""
    return attack.folder / "expected.txt"
