"""When the chamber's standards work happened, read from the moves of its standards."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ..library import Library
from ..span import Span
from ..standard import Standard
from .stages import entries


class Start(NamedTuple):
    """The approval of a project: its first entry into 立项."""

    on: date
    slug: str
    at: Span


def project_starts(library: Library) -> list[Start]:
    """Every project's start, earliest first; what has not been taken up yet has none."""
    return sorted(start for standard in library.standards.values() for start in _start(standard))


def active_years(library: Library) -> list[int]:
    """The calendar years in which a standard moved."""
    return sorted({move.on.year for one in library.standards.values() for move in one.index.data.moves})


def last_move(library: Library) -> tuple[date, str] | None:
    """The day and the slug of the latest move of all."""
    moves = ((move.on, slug) for slug, one in library.standards.items() for move in one.index.data.moves)
    return max(moves, default=None)


def _start(standard: Standard) -> Iterator[Start]:
    for place, move in entries(standard, "project-approval"):
        yield Start(move.on, standard.slug, standard.index.at("moves", place, "on"))
        return
