"""When the chamber's standards work happened, read from the register."""

from datetime import date
from typing import NamedTuple

from ..register import Register
from ..span import Span


class Start(NamedTuple):
    """The approval of a project: its first entry into 立项."""

    on: date
    slug: str
    at: Span


def project_starts(register: Register) -> list[Start]:
    """Every project's start, earliest first; what has not been taken up yet has none."""
    return sorted(
        Start(next(on for to, on in row.moves if to == "project-approval"), row.slug, row.started)
        for row in register.rows
        if row.started is not None
    )


def active_years(register: Register) -> list[int]:
    """The calendar years in which a standard moved."""
    return sorted({on.year for row in register.rows for _, on in row.moves})


def last_move(register: Register) -> tuple[date, str] | None:
    """The day and the slug of the latest move of all."""
    return max(((on, row.slug) for row in register.rows for _, on in row.moves), default=None)
