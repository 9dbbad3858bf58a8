"""How one step hangs on the one before it, as Git shows it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Link:
    """One commit of the first-parent line after the adoption.

    `based` is whether the merged branch holds all of the line before it, `faithful` whether the merge brings exactly the
    branch's tree; both are True where the commit is no merge of two. `before` is the day of the step before it,
    `seconds` and `seconds_before` are the committer dates.
    """

    commit: str
    parents: int
    based: bool
    faithful: bool
    seconds: int
    seconds_before: int
    day: date

    @property
    def name(self) -> str:
        """The commit as messages name it."""
        return self.commit[:12]
