"""The one move that a step makes for a standard, and which files and keys the procedure lets come with it."""

from collections.abc import Iterator

from msgspec import Struct

from ....change import Change, StandardChange
from ....facts.moves import Step, steps
from ....facts.paths import matches, resolved
from ....records.kinds import KINDS
from ....records.procedure import Move as Way
from ....requirements import procedure
from ....standard import Standard
from ..shape.folders import in_place

_PATHS = {kind.name: kind.path for kind in KINDS}


class Made(Struct, frozen=True):
    """A standard that makes exactly one move, and one that the procedure knows."""

    change: StandardChange
    after: Standard
    step: Step
    way: Way

    @property
    def slug(self) -> str:
        """The standard's slug."""
        return self.change.slug

    def adds(self, path: str) -> bool:
        """Whether the move may bring the file, be it one that any step may: the archive is kept up with the moves."""
        always = (path for one in procedure().always if not one.keys for path in one.paths)
        return any(self._means(one, path) for one in (*self.way.adds, *self.way.may_add, *always))

    def completes(self, path: str) -> bool:
        """Whether the move fills keys of the file; index.md carries every move."""
        kinds = {"index", *(one.record for one in self.way.completes)}
        return any(self._means(_PATHS[kind], path) for kind in kinds)

    def keys(self, kind: str) -> tuple[str, ...]:
        """The keys of a kind of record that the move completes, as the procedure writes them."""
        found = (one for one in self.way.completes if one.record == kind)
        return tuple(key for one in found for key in (*one.keys, *one.answered))

    def _means(self, pattern: str, path: str) -> bool:
        return matches(resolved(pattern, self.after, self.step.at), path)


def made(change: Change) -> Iterator[Made]:
    """Every standard that makes one known move, a new proposal included; more moves at once are reported as such."""
    for one in in_place(change):
        if one.after is not None and len(one.moves) == 1:
            step = steps(one.after)[-1]
            if step.way is not None:
                yield Made(one, one.after, step, step.way)
