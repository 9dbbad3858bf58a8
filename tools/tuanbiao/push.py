"""A push to the line, judged before it is taken: every first-parent pair of it is one step."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import git
from .check import check
from .clock import day_at
from .diagnostic import Diagnostic
from .gate import candidate
from .library import Library
from .link import Link
from .load import Kept, load
from .outcome import Memory
from .step import hangs, step
from .tree import CHAMBER, Tree, TreeAt, listed
from .words import Words

_DELETED = Words("主线不能删除", "the line cannot be deleted")
_REWRITTEN = Words(
    "推送没有接在主线的最新提交之后（强制推送，或者主线成了别的分支的旁支）",
    "the push does not follow the newest commit of the line (a forced push, or the line became a side branch)",
)
_HIDDEN = Words("不接受替换对象 refs/replace/", "replacements (refs/replace/) are not accepted")


@dataclass(frozen=True, slots=True)
class Update:
    """One reference that a push changes; `old` or `new` is all zeros where there is none."""

    old: str
    new: str
    name: str


@dataclass(frozen=True, slots=True)
class Taken:
    """One step of a push with everything that is said of it."""

    commit: git.Commit
    tree: Tree
    diagnostics: tuple[Diagnostic, ...]


def refusal(root: Path, update: Update, line: str) -> Words | None:
    """Why a push is refused before its steps are looked at; `line` is the full name of the line's branch."""
    if update.name.startswith("refs/replace/"):
        return _HIDDEN
    if update.name != line:
        return None
    if not update.new.strip("0"):
        return _DELETED
    if update.old.strip("0") and not _follows(root, update):
        return _REWRITTEN
    return None


def _follows(root: Path, update: Update) -> bool:
    commits = git.line(root, update.new, since=update.old)
    return update.old == update.new or bool(commits and commits[0].parents[:1] == (update.old,))


def judge_push(root: Path, update: Update, now: int, memory: Memory) -> Iterator[Taken]:
    """Every step that a push adds to the line, oldest first; commits before the adoption are passed over.

    The adoption is judged by the state rules alone, as audit does, and need not be a merge.
    """
    since = update.old if update.old.strip("0") else None
    kept = Kept()
    for commit in git.line(root, update.new, since=since):
        if not commit.parents:
            tree = TreeAt(root, listed(root, commit.id), commit.id)
            yield from _adoption(commit, tree, load(tree, kept), memory)
            continue
        with candidate(root, commit.parents[0], commit.id, day_at(commit.seconds), kept) as found:
            if found.adopts:
                yield from _adoption(commit, found.tree, found.change.head, memory)
                continue
            said = (*step(found.change, memory), *hangs(_link(root, commit, now)))
            yield Taken(commit, found.tree, tuple(sorted(said, key=lambda one: one.order)))


def _adoption(commit: git.Commit, tree: Tree, library: Library, memory: Memory) -> Iterator[Taken]:
    """What the adoption is, or nothing where the commit does not adopt the format either."""
    if CHAMBER in library.governance_files:
        yield Taken(commit, tree, check(library, day_at(commit.seconds), memory))


def _link(root: Path, commit: git.Commit, now: int) -> Link:
    merge = len(commit.parents) == 2
    return Link(
        commit.id,
        parents=len(commit.parents),
        based=not merge or git.is_ancestor(root, commit.parents[0], commit.parents[1]),
        faithful=not merge or git.trees(root, commit.parents[1:]) == {commit.parents[1]: commit.tree},
        seconds=commit.seconds,
        seconds_before=git.line(root, commit.parents[0], most=1)[0].seconds,
        now=now,
    )
