"""Whether a copy shows the whole history, on which the judgement of a step rests."""

import os
from pathlib import Path

from . import git
from .words import Words

_ODDITIES = {
    "shallow": Words(
        "历史不完整（浅克隆），无法核对；先运行 git fetch --unshallow",
        "the history is incomplete (a shallow clone); run git fetch --unshallow first",
    ),
    "grafts": Words(
        "历史经过嫁接，无法核对；先删除 .git/info/grafts",
        "the history is grafted; remove .git/info/grafts first",
    ),
    "replace": Words(
        "有替换对象（refs/replace），无法核对；先用 git replace -d 删除",
        "there are replaced objects (refs/replace); delete them with git replace -d first",
    ),
}


class UnfitHistoryError(git.GitError):
    """A copy does not show the history as it was; the message says why and what helps, in both languages."""


def require_whole(root: Path) -> None:
    """Raise UnfitHistoryError where the history is cut short or grafted, or shows other objects than it holds."""
    found = oddity(root)
    if found:
        words = _ODDITIES[found]
        raise UnfitHistoryError(f"{words.zh} ({words.en})")


def oddity(root: Path) -> str | None:
    """What makes the history seem other than it is: `shallow`, `grafts`, `replace`; None where nothing does."""
    words = ("--path-format=absolute", "--git-path", "info/grafts", "--glob=refs/replace/*")
    told = git.run(root, "rev-parse", "--is-shallow-repository", *words)
    shallow, grafts, *replaced = told.splitlines()
    if shallow == b"true":
        return "shallow"
    if Path(os.fsdecode(grafts)).exists():
        return "grafts"
    return "replace" if replaced else None


def adopting_commit(root: Path, commit: str, path: str) -> str | None:
    """The first commit of the first-parent line that holds `path`; None where none does or the line may be cut short."""
    touching = git.line(root, commit, path) if oddity(root) is None else []
    return touching[0].id if touching else None
