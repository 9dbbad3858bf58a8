"""What Git knows of each standard: the steps of the first-parent line that touched it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from .. import git
from ..clock import day_at
from ..facts.strength import agrees
from ..parse.frontmatter import Split, split
from ..parse.located import Items, Keys, Scalar
from ..parse.source import decode
from ..parse.yaml import read
from ..standard import Standard

_INDEX = "index.md"
_MAX_INDEX = 524_288
_MAX_EVENTS = 20_000


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the first-parent line: `moves` are the (stage, day) pairs that index.md then held, None if it was not touched.

    `files` are Git's ids of what it made of index.md and of the figures, by path in the folder; empty where it removed them.
    """

    commit: str
    day: date
    subject: str
    moves: tuple[tuple[str, str], ...] | None
    files: Mapping[str, str] = field(default_factory=dict)


def read_history(root: Path, standards: Iterable[Standard]) -> dict[str, tuple[Step, ...]]:
    """The steps of every standard, oldest first; nothing where `root` is not the top of a repository with commits."""
    head = head_of(root)
    if head is None:
        return {}
    touches = [
        (commit, {one.path: one.after.id if one.after else "" for one in changed})
        for commit, changed in git.changes(root, git.line(root, head))
    ]
    indexes = {one.folder: one.slug for one in standards}
    wanted = {blob for _, blobs in touches for path, blob in blobs.items() if _is_index(path) and blob}
    moves = (
        {blob: _moves(content) for blob, content in git.blobs(root, sorted(wanted)).items()} if wanted else {}
    )
    found: dict[str, list[Step]] = defaultdict(list)
    for commit, blobs in touches:
        for folder, files in _folders(blobs).items():
            if folder in indexes:
                found[indexes[folder]].append(_step(commit, moves.get(files.get(_INDEX, "")), files))
    return {slug: tuple(steps) for slug, steps in found.items()}


def head_of(root: Path) -> str | None:
    """The commit that HEAD names; None where `root` is not the top of a repository with commits."""
    try:
        return None if git.run(root, "rev-parse", "--show-prefix").strip() else git.resolve(root, "HEAD")
    except git.GitError:
        return None


def commit_of(root: Path) -> str | None:
    """The commit that the records of the work tree are those of; None where they differ from it, or there is none."""
    head = head_of(root)
    changed = head and git.run(root, "status", "--porcelain", "-z", "--", "governance", "standards")
    return None if changed else head


def _is_index(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 4 and parts[-1] == _INDEX


def _folders(blobs: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """What a step made of index.md and the figures of each folder in which it changed anything."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(blobs):
        folder, inner = "/".join(path.split("/")[:3]), "/".join(path.split("/")[3:])
        files = found.setdefault(folder, {})
        if inner == _INDEX or inner.startswith("figures/"):
            files[inner] = blobs[path]
    return found


def _step(commit: git.Commit, moves: tuple[tuple[str, str], ...] | None, files: Mapping[str, str]) -> Step:
    return Step(commit.id, day_at(commit.seconds), commit.subject, moves, files)


def _moves(content: bytes) -> tuple[tuple[str, str], ...]:
    """The moves of one version of index.md; none where it cannot be read."""
    text = decode(_INDEX, content, _MAX_INDEX).text
    parts = split(_INDEX, text) if text is not None else None
    node = read(_INDEX, parts.head, _MAX_EVENTS)[0] if isinstance(parts, Split) else None
    moves = node.entries.get("moves") if isinstance(node, Keys) else None
    rows = moves.value.items if moves and isinstance(moves.value, Items) else ()
    return tuple((_text(row, "to"), _text(row, "on")) for row in rows)


def _text(row: object, key: str) -> str:
    entry = row.entries.get(key) if isinstance(row, Keys) else None
    return entry.value.text if entry and isinstance(entry.value, Scalar) else ""


def bringing(steps: Iterable[Step], place: int, move: tuple[str, str]) -> Step | None:
    """The step since which the move at `place` has stood there; None where no step holds it."""
    brought = None
    for step in steps:
        if step.moves is None:
            continue
        held = step.moves[place] == move if place < len(step.moves) else False
        brought = (brought or step) if held else None
    return brought


def is_recorded(on: date, step: Step | None) -> bool:
    """Whether the step agrees with the date."""
    return step is not None and agrees("event", on, step.day)
