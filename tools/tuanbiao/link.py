"""How one step hangs on the one before it, as Git shows it."""

from msgspec import Struct


class Link(Struct, frozen=True):
    """One commit of the first-parent line after the adoption.

    `based` is whether the merged branch holds all of the line before it, `faithful` whether the merge brings exactly the
    branch's tree; both are True where the commit is no merge of two. `seconds` and `seconds_before` are the committer
    dates, `now` the time at which a server is asked to take the commit, `conflicts` the paths that Git could not merge.
    A merge that is still to be made has no dates.
    """

    commit: str
    parents: int
    based: bool = True
    faithful: bool = True
    seconds: int = 0
    seconds_before: int = 0
    now: int | None = None
    conflicts: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The commit as messages name it."""
        return self.commit[:12]
