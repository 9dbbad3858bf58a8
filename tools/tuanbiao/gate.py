"""May this be merged: one step from base to what Git would make of base and head, judged by base's data."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from . import git
from .change import Change
from .diagnostic import Diagnostic
from .load import Kept, load
from .outcome import Memory
from .past import Arrived, Past, Texts
from .step import step
from .tree import Tree, TreeAt
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


@contextmanager
def candidate(root: Path, base: str, head: str, as_of: date) -> Iterator[Candidate]:
    """The step that merging `head` into `base` would make; both are full ids. Nothing is written to the repository."""
    stale = not git.is_ancestor(root, base, head)
    kept = Kept()
    with TemporaryDirectory() as folder, git.objects_in(Path(folder), _objects(root)):
        tree, conflicts = git.merged_tree(root, base, head) if stale else (git.tree_of(root, head), ())
        changed = git.difference(root, git.tree_of(root, base), tree)
        edits = edits_of(changed)
        folders = {"/".join(one.path.split("/")[:3]) for one in edits if one.path.startswith("standards/")}
        past = Past(root, base, tuple(sorted(folders)))
        merged = TreeAt(root, tree)
        change = Change(
            load(TreeAt(root, git.tree_of(root, base)), kept),
            load(merged, kept),
            edits,
            as_of,
            Arrived(past),
            Texts(past),
        )
        yield Candidate(base, head, change, merged, stale, conflicts)


def judge(found: Candidate, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate, but for approvals; before the adoption there is no base to judge by."""
    return step(found.change, memory)


def _objects(root: Path) -> Iterator[str]:
    """Where the repository's objects are, those that a push has not yet made part of it included."""
    own = git.object_folder(root)
    return iter([own, *git.quarantined()])
