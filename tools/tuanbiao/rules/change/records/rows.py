"""The comments of a round before and after a step, by their serial number."""

from collections.abc import Mapping
from typing import Any

from ....facts.rounds import following, opening
from ....records.comments import Comment
from ....records.record import Record
from ....standard import Standard


def comments(record: Record[Any]) -> Mapping[int, tuple[int, Comment]]:
    """Each comment with its place in the list; of two with one number the first."""
    found: dict[int, tuple[int, Comment]] = {}
    for at, row in enumerate(record.data.comments or ()):
        found.setdefault(row.no, (at, row))
    return found


def left(standard: Standard, stage: str, number: int) -> bool:
    """Whether the standard has gone on from a round, in whichever direction."""
    opened = opening(standard, stage, number)
    return opened is not None and following(standard, opened) is not None
