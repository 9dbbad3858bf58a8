"""A push to the line, judged before it is taken: every first-parent pair of it is one step."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import git
from .clock import day_at
from .diagnostic import Diagnostic
from .gate import Candidate, candidate, judge
from .link import Link
from .outcome import Memory
from .step import hangs
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
    found: Candidate
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
    """Every step that a push adds to the line, oldest first; the first commit of all is the adoption."""
    since = update.old if update.old.strip("0") else None
    for commit in git.line(root, update.new, since=since):
        if not commit.parents:
            continue
        with candidate(root, commit.parents[0], commit.id, day_at(commit.seconds)) as found:
            said = (*judge(root, found, memory).diagnostics, *hangs(_link(root, commit, now)))
            yield Taken(commit, found, tuple(sorted(said, key=lambda one: one.order)))


def _link(root: Path, commit: git.Commit, now: int) -> Link:
    merge = len(commit.parents) == 2
    return Link(
        commit.id,
        parents=len(commit.parents),
        based=not merge or git.is_ancestor(root, commit.parents[0], commit.parents[1]),
        faithful=not merge or git.tree_of(root, commit.parents[1]) == commit.tree,
        seconds=commit.seconds,
        seconds_before=git.line(root, commit.parents[0])[-1].seconds,
        now=now,
    )
