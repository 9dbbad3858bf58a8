"""May this be merged: one step from base to what Git would make of base and head, judged by base's data."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path

from msgspec import Struct

from . import git
from .approvals.count import Approvals, count
from .approvals.github import Heard
from .beside import beside
from .change import Change
from .check import check
from .diagnostic import Diagnostic
from .link import Link
from .load import Kept, load
from .outcome import Memory
from .past import Arrived, Past, Texts
from .step import hangs, live, step
from .synced.step import synced
from .tree import CHAMBER, TreeAt, listed
from .walk import edits_of
from .whole import adopting_commit, require_whole


class Candidate(Struct, frozen=True):
    """The judged step; `stale` where head does not hold all of base, `conflicts` the paths that Git cannot merge.

    `adopts` is whether no commit of the base's line has held a chamber yet.
    """

    base: str
    head: str
    change: Change
    tree: TreeAt
    stale: bool
    conflicts: tuple[str, ...]
    adopts: bool


@contextmanager
def candidate(root: Path, base: str, head: str, as_of: date, kept: Kept | None = None) -> Iterator[Candidate]:
    """The step that merging `head` into `base` would make; both are full ids. Nothing is written to the repository.

    Raises UnfitHistoryError where this copy does not show the whole history: rules ask it for texts and days.
    """
    require_whole(root)
    stale = not git.is_ancestor(root, base, head)
    kept = kept or Kept()
    with _merging(root) if stale else nullcontext():
        tree, conflicts = git.merged_tree(root, base, head) if stale else (head, ())
        changed = git.difference(root, base, tree)
        edits = edits_of(changed)
        folders = {"/".join(one.path.split("/")[:3]) for one in edits if one.path.startswith("standards/")}
        past = Past(root, base, tuple(sorted(folders)))
        present = TreeAt(root, listed(root, base), base)
        merged = present.changed(changed)
        before, after = load(present, kept), load(merged, kept)
        change = Change(
            before,
            after,
            edits,
            as_of,
            Arrived(past),
            Texts(past),
            synced(edits, after, as_of),
        )
        lost = CHAMBER not in change.base.governance_files
        adopts = lost and adopting_commit(root, base, CHAMBER) is None
        yield Candidate(base, head, change, merged, stale, conflicts, adopts)


@contextmanager
def _merging(root: Path) -> Iterator[None]:
    """Within, what Git writes to merge goes nowhere."""
    from tempfile import TemporaryDirectory  # most heads hold all of their base

    with TemporaryDirectory() as folder, git.objects_in(root, Path(folder)):
        yield


class Judgement(Struct, frozen=True):
    """What is said of a candidate, and what its approvals amount to."""

    diagnostics: tuple[Diagnostic, ...]
    approvals: Approvals


def judge(
    root: Path, found: Candidate, memory: Memory | None = None, heard: Heard | None = None
) -> Judgement:
    """Everything that the rules say of the candidate; `heard` is what the forge says of it, None where nobody asked.

    Before the adoption there is no base to judge a change by: the state rules alone speak.
    """
    change = found.change
    link = Link(found.head, parents=2, based=not found.stale, conflicts=found.conflicts)
    with beside(change.head, memory) as shared:
        if found.adopts:
            said = (*check(change.head, change.as_of, shared), *hangs(link))
            return Judgement(_sorted(said), Approvals())
        approvals = _approvals(root, found, heard)
        said = (*step(change, shared), *hangs(link), *live(change, approvals))
        return Judgement(_sorted(said), approvals)


def _approvals(root: Path, found: Candidate, heard: Heard | None) -> Approvals:
    from .approvals.needs import needs  # while texts are judged beside

    wanted = needs(found.change)
    if heard is None:
        return Approvals(unasked=wanted)
    from .reviewed import Reviewed  # few gates are told of approvals

    reviewed = Reviewed(root, found.change.edits)
    return count(wanted, heard, found.change.base.governance, found.head, reviewed.digest)


def _sorted(said: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(said, key=lambda one: one.order))
