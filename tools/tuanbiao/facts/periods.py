"""Periods `start <= day < end`; an open side has no limit."""

from collections.abc import Iterator, Sequence
from datetime import date

Period = tuple[date | None, date | None]


def meet(one: Period, other: Period) -> bool:
    """Whether some day lies in both periods; a period that ends before it starts holds no day."""
    starts = [start for start, _ in (one, other) if start is not None]
    ends = [end for _, end in (one, other) if end is not None]
    return not starts or not ends or max(starts) < min(ends)


def overlaps(periods: Sequence[Period]) -> Iterator[tuple[int, int]]:
    """The places of every period that shares a day with an earlier one of the list, with the first such one."""
    for later, period in enumerate(periods):
        for earlier in range(later):
            if meet(periods[earlier], period):
                yield earlier, later
                break
