"""The whole history: the same step over every first-parent pair, and what it means for each standard."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Literal

from . import git
from .check import check
from .diagnostic import Diagnostic, Severity
from .facts.stages import ENDS
from .facts.unshown import Unshown, unshown
from .library import Library
from .link import Link
from .load import Kept
from .outcome import Session
from .records.irregularities import Irregularity
from .register import Row
from .step import changes, hangs
from .walk import Step, walk
from .whole import UnfitHistoryError, require_whole

Verdict = Literal["holds", "incomplete", "inherited", "fails"]


@dataclass(frozen=True, slots=True)
class Judged:
    """One step with what is said of it for the first time; `acknowledged` findings stand in irregularities.yml."""

    step: Step
    diagnostics: tuple[Diagnostic, ...]
    acknowledged: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Audit:
    """Every step from the adoption on, and the library at its end."""

    steps: tuple[Judged, ...]

    @property
    def library(self) -> Library:
        """The records as they are after the last step."""
        return self.steps[-1].step.library

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What has been said and not been acknowledged, in order of steps."""
        return tuple(one for judged in self.steps for one in judged.diagnostics)


# Hands on so many steps, one after another, and may say how many have been judged.
Follow = Callable[[Iterable[Step], int], Iterable[Step]]


def audit(
    root: Path, commit: str, kept: Kept | None = None, follow: Follow = lambda steps, _count: steps
) -> Audit:
    """Judge every step up to `commit`, a full id; raises UnfitHistoryError where the clone cannot show them."""
    require_whole(root)
    line = git.line(root, commit)
    steps = tuple(_judge(follow(walk(root, line, kept), len(line)), links(root, line)))
    if not steps:
        raise UnfitHistoryError("历史中没有 governance/chamber.md (no governance/chamber.md in the history)")
    return Audit(tuple(_acknowledge(steps)))


def _judge(steps: Iterable[Step], linked: dict[str, Link]) -> Iterator[Judged]:
    memory = Session()
    before: frozenset[tuple[str, str, str]] = frozenset()
    for step in steps:
        state = [one for one in check(step.library, step.day, memory) if one.severity is Severity.ERROR]
        known = frozenset(_identity(one) for one in state)
        found = [one for one in state if _identity(one) not in before]
        if step.change is not None:
            found += changes(step.change)
            found += hangs(linked[step.commit.id])
        before = known
        yield Judged(step, tuple(sorted(found, key=lambda one: one.order)))


def _identity(one: Diagnostic) -> tuple[str, str, str]:
    """A finding wherever it has moved to in its file."""
    return (one.rule, one.span.path, one.message.en)


def links(root: Path, line: list[git.Commit]) -> dict[str, Link]:
    """How each commit of the line hangs on the one before it; the first has nothing to hang on."""
    parents = git.parents(root, line[-1].id) if line else {}
    trees = git.trees(root, [one.parents[1] for one in line if len(one.parents) == 2])
    found = {}
    on_line = {one.id: at for at, one in enumerate(line)}
    for before, one in pairwise(line):
        merge = len(one.parents) == 2
        found[one.id] = Link(
            commit=one.id,
            parents=len(one.parents),
            based=not merge or _leads_to(one.parents[1], before.id, parents, on_line),
            faithful=not merge or trees[one.parents[1]] == one.tree,
            seconds=one.seconds,
            seconds_before=before.seconds,
        )
    return found


def _leads_to(branch: str, base: str, parents: dict[str, tuple[str, ...]], on_line: dict[str, int]) -> bool:
    """Whether a branch's own commits rest on `base` alone: the line before it is not left anywhere else."""
    waiting, seen, rests = [branch], set(), False
    while waiting:
        commit = waiting.pop()
        if commit in seen:
            continue
        seen.add(commit)
        if commit == base:
            rests = True
        elif commit not in on_line:
            waiting.extend(parents.get(commit, ()))
    return rests


def _acknowledge(steps: tuple[Judged, ...]) -> Iterator[Judged]:
    governance = steps[-1].step.library.governance
    rows = governance.irregularities.data if governance.irregularities else ()
    for judged in steps:
        own = [row for row in rows if row.commit == judged.step.commit.id]
        said = tuple(one for one in judged.diagnostics if any(covers(row, one) for row in own))
        left = tuple(one for one in judged.diagnostics if one not in said)
        yield Judged(judged.step, left, said)


def covers(row: Irregularity, one: Diagnostic) -> bool:
    """Whether a row speaks of a finding of its commit."""
    return row.rule == one.rule and (row.standard is None or row.standard == slug_of(one))


def slug_of(one: Diagnostic) -> str | None:
    """The standard in whose folder a finding lies."""
    parts = one.span.path.split("/")
    return parts[2] if parts[0] == "standards" and len(parts) > 2 else None


def verdicts(found: Audit) -> dict[str, Verdict]:
    """What the history says of every standard, by slug."""
    failed: set[str] = set()
    for judged in found.steps:
        for one in (*judged.diagnostics, *judged.acknowledged):
            if one.severity is Severity.ERROR:
                failed.update(concerned(judged.step, one))
    return {row.slug: verdict(found, row, failed=row.slug in failed) for row in found.library.register.rows}


def verdict(found: Audit, row: Row, *, failed: bool) -> Verdict:
    """What the history says of one standard, once it is known whether an error of it concerns the standard."""
    if failed:
        return "fails"
    if row.inherited:
        return "inherited"
    return "holds" if _finished(row, found) else "incomplete"


def _finished(row: Row, found: Audit) -> bool:
    """Whether the procedure has come to an end, and the repository shows all that it rests on."""
    return (row.published is not None or row.stage in ENDS) and not hidden(found, row.slug)


def hidden(found: Audit, slug: str) -> tuple[Unshown, ...]:
    """What a standard's records rest on and the repository does not show."""
    standard = found.library.standards.get(slug)
    governance = found.library.governance
    return tuple(unshown(standard, governance, lambda at: text_at(found, slug, at))) if standard else ()


def text_at(found: Audit, slug: str, at: int) -> str | None:
    """The text with which a standard made the move at a place of `moves`: a move changes no text."""
    held = (judged.step.library.standards.get(slug) for judged in found.steps)
    return next((one.text for one in held if one and len(one.index.data.moves) > at), None)


def concerned(step: Step, one: Diagnostic) -> set[str]:
    """The slugs of the standards that a finding speaks of: that in whose folder it lies, else all that the step changes."""
    slug = slug_of(one)
    if slug:
        return {slug}
    return {each.slug for each in step.change.standards} if step.change else set(step.library.standards)
