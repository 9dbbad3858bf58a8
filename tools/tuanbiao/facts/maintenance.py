"""Systematic reviews: their order and their due dates."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from ..records.record import Record
from ..records.systematic_review import SystematicReview
from ..register import Register, Row, status
from ..standard import Standard
from ..words import Words

# A quarter of a year: time enough to hold the meeting that the next step needs.
AHEAD = 90


class Reviewed(Struct, frozen=True):
    """One systematic review; `since` is the publication or the review before it, from which its due date counts."""

    year: int
    record: Record[SystematicReview]
    since: date | None


class Dated(NamedTuple):
    """One step of a record: its key, its name and its day."""

    key: str
    name: Words
    day: date | None


def reviewed(standard: Standard) -> Iterator[Reviewed]:
    """Every systematic review, oldest first."""
    since = standard.publication.data.on if standard.publication else None
    for year, record in sorted(standard.systematic_reviews.items()):
        yield Reviewed(year, record, since)
        if record.data.on is not None and record.data.conclusion is not None:
            since = record.data.on


def is_concluded(review: SystematicReview) -> bool:
    """Whether anything of the review's end is on record, so that all of it has to be."""
    return any((review.conclusion, review.on, review.document, review.resolution))


def out_of_order(*days: Dated) -> Iterator[tuple[Dated, Dated]]:
    """Each day that falls before the nearest one listed before it, with that one; unknown days are passed over."""
    known = [one for one in days if one.day is not None]
    for before, after in pairwise(known):
        if before.day is not None and after.day is not None and after.day < before.day:
            yield after, before


def has_to_be_reviewed(row: Row, register: Register, as_of: date) -> bool:
    """Whether a standard holds on a day; an amendment is reviewed with the standard that it amends."""
    holds = status(row, register, as_of) in ("upcoming", "in-force")
    return holds and not row.inherited and row.kind != "amendment"
