"""What happened in the course of the years, one by one: rounds, ballots, meetings, who took part, what was done for use."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from ..governance import Governance
from ..records.comments import Comment
from ..records.consultation import Consultation
from ..records.meeting import Meeting
from ..records.participants import Participant
from ..records.promotion import Promotion
from ..records.review import Review
from ..register import Register, Row
from ..standard import Standard
from .attendance import took_place
from .ballot import Count, tally


@dataclass(frozen=True, slots=True)
class Round:
    """One round of consultation with every comment on it."""

    standard: Standard
    number: int
    notice: Consultation
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One technical review that has ended, and the figures of its ballot where it had one."""

    standard: Standard
    review: Review
    on: date
    count: Count | None


class Period(NamedTuple):
    """A calendar year as far as it has gone: both days are in it."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day <= self.last

    def meets(self, start: date | None, end: date | None) -> bool:
        """Whether a period `start <= day < end` has a day in it; an open side has no limit."""
        return (start is None or start <= self.last) and (end is None or end > self.first)


def period(year: int, as_of: date) -> Period:
    """The year up to a day; the whole of one that is over."""
    return Period(date(year, 1, 1), min(date(year, 12, 31), as_of))


def rounds(standards: Iterable[Standard]) -> Iterator[Round]:
    """Every round of consultation, in order of folder and number."""
    for standard in standards:
        for number, one in standard.consultations.items():
            told = standard.comments.get(number)
            yield Round(standard, number, one.data, (told.data.comments or ()) if told else ())


def reviews(standards: Iterable[Standard]) -> Iterator[Reviewed]:
    """Every technical review that has its conclusion."""
    for standard in standards:
        for one in standard.reviews.values():
            review = one.data
            if review.conclusion:
                closes = review.ballot.closes if review.ballot else review.panel.on
                yield Reviewed(standard, review, review.concluded or closes, tally(review))


def entries_of(register: Register, stage: str, year: int) -> Iterator[tuple[Row, date]]:
    """Every entry into a stage in a year; a stage that is entered again counts again."""
    return ((row, on) for row in register.rows for to, on in row.moves if to == stage and on.year == year)


def meetings_of(governance: Governance, year: int) -> Mapping[str, Meeting]:
    """The meetings of a year that took place, by id, earliest first."""
    held = ((name, one.data) for name, one in governance.meetings.items())
    those = (one for one in held if one[1].held_on.year == year and took_place(one[1]))
    return dict(sorted(those, key=lambda one: (one[1].held_on, one[0])))


def taking_part(standards: Iterable[Standard], when: Period) -> Iterator[tuple[Standard, Participant]]:
    """Everybody who drafted in the period, once for each standard."""
    for standard in standards:
        record = standard.participants
        for one in record.data.participants if record else ():
            if when.meets(one.from_, one.to) and _is_drafted(standard, when):
                yield standard, one


def _is_drafted(standard: Standard, when: Period) -> bool:
    """Whether the standard is on its way in the period: from its first move until it is issued or given up."""
    moves = standard.index.data.moves
    ends = [move.on for move in moves if move.to in ("publication", "cancelled", "withdrawn")]
    return moves[0].on <= when.last and (not ends or min(ends) >= when.first)


def members_in(governance: Governance, when: Period) -> frozenset[str]:
    """The units that were members at any time of the period."""
    rows = governance.members.data if governance.members else ()
    return frozenset(one.unit for one in rows if when.meets(one.joined, one.left))


def promoted(standards: Iterable[Standard], part: str, when: Period) -> Iterator[tuple[Standard, Any]]:
    """What `promotion.yml` lists under `part` (adopters, events …) with a day in the period."""
    for standard in standards:
        record = standard.promotion
        for one in getattr(record.data, part) if record else ():
            if when.holds(_day(one)):
                yield standard, one


def marked(standards: Iterable[Standard]) -> Iterator[tuple[Standard, str, Any]]:
    """Every mark that carries a standard, by the key of its kind."""
    for standard in standards:
        if standard.promotion:
            for key in MARKS:
                one = getattr(standard.promotion.data, key)
                if one is not None:
                    yield standard, key, one


MARKS = ("trademark", "collective_mark", "certification_mark", "geographical_indication")
PARTS = tuple(name for name in Promotion.__struct_fields__ if name not in MARKS)


def _day(one: Any) -> date | None:
    """The day of a row: since when a unit uses the standard, else when it happened."""
    day = getattr(one, "since", None) or getattr(one, "on", None)
    assert day is None or isinstance(day, date)
    return day
