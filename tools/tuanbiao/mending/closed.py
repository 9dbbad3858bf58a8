"""What may no longer be edited: the rules about steps say so of the step that the edits would make."""

from collections import Counter
from datetime import date
from pathlib import Path

from .. import git
from ..change import Change, edits
from ..diagnostic import Diagnostic, Severity
from ..load import Kept, load
from ..past import Arrived, Past, Texts
from ..step import changes
from ..tree import CommitTree, Overlay, Tree
from .rounds import Closed, Contents

# Where the line is looked for, the first that there is: what is not on it yet is nobody's but the author's.
_LINES = ("origin/HEAD", "origin/main", "main")
# What may not be committed together may well be mended at once.
_TOGETHER = frozenset(["several-standards", "mixed-change"])


def merged(root: Path) -> str | None:
    """The commit of the line that the work tree starts from; None without any commit."""
    try:
        head = git.resolve(root, "HEAD")
    except git.GitError:
        return None
    for name in _LINES:
        try:
            line = git.resolve(root, name)
        except git.GitError:
            continue
        found = git.run(root, "merge-base", "--end-of-options", line, head, accept=(0, 1)).decode().strip()
        return found or head
    return head


def closed_since(root: Path, commit: str | None, tree: Tree, as_of: date) -> Closed:
    """Judges edits of a tree by what the commit holds; nothing is closed where there is none."""
    if commit is None:
        return lambda _before, _after: ()
    step = _Step(root, commit, tree, as_of)

    def closed(before: Contents, after: Contents) -> tuple[Diagnostic, ...]:
        if not any(path in step.held and after[path] != before.get(path) for path in after):
            return ()  # what the line does not hold yet cannot be closed
        known = Counter(map(_key, step.said(before)))
        new = []
        for one in step.said(after):
            known[_key(one)] -= 1
            if known[_key(one)] < 0:
                new.append(one)
        return tuple(new)

    return closed


class _Step:
    """The step from a commit to a work tree with some files changed."""

    def __init__(self, root: Path, commit: str, tree: Tree, as_of: date) -> None:
        self._root, self._commit, self._tree, self._as_of = root, commit, tree, as_of
        before = CommitTree(root, commit)
        self._kept = Kept()
        self._base = load(before, self._kept)
        self.held = {file.path: file for file in before.files()}

    def said(self, contents: Contents) -> tuple[Diagnostic, ...]:
        """The errors that the rules about steps find in it."""
        head = Overlay(self._tree, contents)
        differing = tuple(edits(self.held, {file.path: file for file in head.files()}))
        folders = {"/".join(edit.path.split("/")[:3]) for edit in differing}
        own = tuple(sorted(one for one in folders if one.startswith("standards/")))
        past = Past(self._root, self._commit, own)
        after = load(head, self._kept)
        change = Change(self._base, after, differing, self._as_of, Arrived(past), Texts(past))
        found = (one for one in changes(change) if one.severity is Severity.ERROR)
        return tuple(one for one in found if one.rule not in _TOGETHER)


def _key(one: Diagnostic) -> tuple[str, str, str]:
    return one.rule, one.span.path, one.message.en
