"""Git's index as a tree: what a commit of what is staged would hold."""

from pathlib import Path
from tempfile import TemporaryDirectory

from . import git
from .tree import TreeAt, WorkTree, listed


class StagedTree(TreeAt):
    """The files that are staged, read as Git objects; what Git writes to tell them is thrown away.

    Raises GitError where a merge has left paths unmerged.
    """

    def __init__(self, root: Path) -> None:
        with TemporaryDirectory() as name, git.objects_in(root, Path(name)):
            super().__init__(root, listed(root, _written(root, Path(name))))

    def adopting_commit(self) -> str | None:
        """By the history that the commit would follow."""
        return WorkTree(self._root).adopting_commit()


def _written(root: Path, folder: Path) -> str:
    """The id of the tree, by a copy of the index: Git would note in it what it has written."""
    index, copy = git.index(root), folder / "index"
    if index.exists():
        copy.write_bytes(index.read_bytes())
    return git.run(root, "write-tree", index=copy).decode().strip()
