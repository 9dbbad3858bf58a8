"""When a part of a record came into being, and what that was in the chamber's life."""

from datetime import date
from typing import NamedTuple

from tuanbiao.parse.located import Step

# The day on which the chamber adopted the repository; what is older came with the first commit.
ADOPTION = date(2021, 1, 11)


class Moment(NamedTuple):
    """A day, and the order within it where one day saw two steps of one standard."""

    day: date
    phase: int = 0


class Note(NamedTuple):
    """What happened, in the words of a merge's subject; the highest rank of a step gives its subject.

    `by` wrote the change: office, drafter, chair (of the review) or proposer. `decided` by the decision body.
    """

    rank: int
    zh: str
    by: str = "office"
    decided: bool = False


class Birth(NamedTuple):
    """A key or an item that a record did not have before `at`."""

    route: tuple[Step, ...]
    at: Moment
    note: Note


class Swap(NamedTuple):
    """A line that read otherwise before: from each moment on, another text."""

    key: str
    texts: tuple[tuple[Moment, str], ...]
    note: Note


class Body(NamedTuple):
    """The prose of a record from a moment on; None is the prose as it stands today."""

    at: Moment
    text: str | None
    note: Note
