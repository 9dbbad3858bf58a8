"""The votes of a review before and after a step, by voter."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from ....change import Change
from ....facts.kept import versions
from ....records.record import Record
from ....records.review import Review, Vote
from ....standard import Standard
from ..sides import sides


class Papers(Struct, frozen=True):
    """The votes of one review on both sides, each with its place in the list."""

    standard: Standard
    number: int
    before: Record[Review]
    after: Record[Review]

    @property
    def old(self) -> Mapping[str, tuple[int, Vote]]:
        """The base's votes."""
        return _votes(self.before)

    @property
    def new(self) -> Mapping[str, tuple[int, Vote]]:
        """The candidate's votes."""
        return _votes(self.after)


def papers(change: Change) -> Iterator[Papers]:
    """Every review that both sides hold."""
    for before, after in sides(change):
        for pair in versions(before, after, "reviews"):
            yield Papers(after, pair.number, pair.before, pair.after)


def _votes(record: Record[Any]) -> dict[str, tuple[int, Vote]]:
    found: dict[str, tuple[int, Vote]] = {}
    for at, vote in enumerate(record.data.ballot.votes if record.data.ballot else ()):
        found.setdefault(vote.voter, (at, vote))
    return found
