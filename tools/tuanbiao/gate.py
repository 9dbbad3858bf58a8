"""May this be merged: one step from base to what Git would make of base and head, judged by base's data."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from . import git
from .change import Change
from .check import check
from .diagnostic import Diagnostic
from .link import Link
from .load import Kept, load
from .outcome import Memory
from .past import Arrived, Past, Texts
from .step import hangs, step
from .synced.files import synced
from .tree import CHAMBER, Tree, TreeAt
from .walk import edits_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """The judged step; `stale` where head does not hold all of base, `conflicts` the paths that Git cannot merge."""

    base: str
    head: str
    change: Change
    tree: Tree
    stale: bool
    conflicts: tuple[str, ...]

    @property
    def adopts(self) -> bool:
        """Whether there is no chamber in the base."""
        return CHAMBER not in self.change.base.governance_files


@contextmanager
def candidate(root: Path, base: str, head: str, as_of: date) -> Iterator[Candidate]:
    """The step that merging `head` into `base` would make; both are full ids. Nothing is written to the repository."""
    stale = not git.is_ancestor(root, base, head)
    kept = Kept()
    with TemporaryDirectory() as folder, git.objects_in(root, Path(folder)):
        tree, conflicts = git.merged_tree(root, base, head) if stale else (git.tree_of(root, head), ())
        changed = git.difference(root, git.tree_of(root, base), tree)
        edits = edits_of(changed)
        folders = {"/".join(one.path.split("/")[:3]) for one in edits if one.path.startswith("standards/")}
        past = Past(root, base, tuple(sorted(folders)))
        merged = TreeAt(root, tree, base)
        before, after = load(TreeAt(root, git.tree_of(root, base), base), kept), load(merged, kept)
        change = Change(
            before,
            after,
            edits,
            as_of,
            Arrived(past),
            Texts(past),
            synced(edits, after.governance, as_of),
        )
        yield Candidate(base, head, change, merged, stale, conflicts)


def judge(found: Candidate, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate, but for approvals.

    Before the adoption there is no base to judge a change by: the state rules alone speak.
    """
    link = Link(found.head, parents=2, based=not found.stale, conflicts=found.conflicts)
    if found.adopts:
        said = check(found.change.head, found.change.as_of, memory)
    else:
        said = step(found.change, memory)
    return tuple(sorted((*said, *hangs(link)), key=lambda one: one.order))
