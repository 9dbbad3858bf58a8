"""A stage move as it would be: what would be written, and what the gate would refuse."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from .. import git
from ..change import Change, edits
from ..check import check
from ..diagnostic import Diagnostic, Severity
from ..facts.moves import ways_from
from ..facts.stages import NAMES
from ..load import load
from ..past import Arrived, Past, Texts
from ..records.procedure import Move as Way
from ..requirements import procedure
from ..setup.advance import Entry, moved
from ..setup.insert import InsertionError
from ..standard import Standard
from ..step import step
from ..tree import CommitTree, File, Overlay, Tree, WorkTree
from ..whole import require_whole

_REVIEW = "systematic-review"


@dataclass(frozen=True, slots=True)
class Judged:
    """The file that the move writes, the step that it makes (None outside of Git), and every error in it."""

    content: Mapping[str, bytes]
    change: Change | None
    refused: tuple[Diagnostic, ...]


def way(standard: Standard, stage: str) -> Way:
    """The procedure's move into a stage; a usage error that names where the standard can go."""
    now = standard.index.data.stage
    ways = {way.to: way for way in ways_from(now)}
    if stage not in ways:
        there = ", ".join(f"{one} {NAMES[one].zh}" for one in ways)
        raise click.UsageError(
            f"{standard.slug} 现在是“{NAMES[now].zh}”，不能进入 {stage}；可以进入 (it can go to): {there or '—'}"
        )
    return ways[stage]


def occasion(standard: Standard, stage: str) -> Way:
    """The same, or the step that records a systematic review, which is a stage that no move leads into."""
    if stage != _REVIEW:
        return way(standard, stage)
    found = next(one for one in procedure().moves if not one.entry)
    if standard.index.data.stage not in (found.from_ or ()):
        raise click.UsageError(
            f"{standard.slug} 尚未发布，或者已经废止，不能复审 (is not published, or withdrawn)"
        )
    return found


def judged_together(root: Path, base: str, moves: Sequence[tuple[Standard, Way]], entry: Entry) -> Judged:
    """The work tree with standards moved in one step, judged against the base; a usage error where index.md cannot be revised.

    A move that adds no entry is judged by its records.
    """
    content = {one.index.path: _moved(root, one, way, entry) for one, way in moves if way.entry}
    head = Overlay(WorkTree(root), content)
    change = _change(root, base, head, tuple(one.folder for one, _ in moves), entry.on)
    found = step(change) if change else check(load(head), entry.on)
    return Judged(content, change, tuple(one for one in found if one.severity is Severity.ERROR))


def _moved(root: Path, standard: Standard, way: Way, entry: Entry) -> bytes:
    try:
        return moved((root / standard.index.path).read_bytes(), way, entry)
    except InsertionError as error:
        raise click.UsageError(f"{standard.index.path}: {error}") from error


def _change(root: Path, base: str, head: Tree, folders: tuple[str, ...], as_of: date) -> Change | None:
    """The step from the base to what would be written; None outside of a repository with commits.

    Raises UnfitHistoryError where the copy lacks history, to which a step's rules put questions.
    """
    try:
        commit = git.resolve(root, base)
        before = CommitTree(root, commit)
    except git.GitError:
        return None
    require_whole(root)
    past = Past(root, commit, folders)
    differing = tuple(edits(_listed(before), _listed(head)))
    return Change(load(before), load(head), differing, as_of, Arrived(past), Texts(past))


def _listed(tree: Tree) -> dict[str, File]:
    return {file.path: file for file in tree.files()}
