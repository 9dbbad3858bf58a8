"""Periods share a day or they do not."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.periods import Period, meet, overlaps

DAYS = [date(2026, 1, 1) + timedelta(days=offset) for offset in range(12)]
SIDE = st.none() | st.sampled_from(DAYS)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Either side may be open; a period never ends before it starts."""
    start, end = draw(SIDE), draw(SIDE)
    return (end, start) if start and end and end < start else (start, end)


def days_of(period: Period) -> set[date]:
    """The days of a period within a span that goes beyond every bound."""
    start, end = period
    span = [DAYS[0] - timedelta(days=1), *DAYS, DAYS[-1] + timedelta(days=1)]
    return {day for day in span if (start is None or start <= day) and (end is None or day < end)}


@given(periods(), periods())
def test_periods_meet_where_they_share_a_day(one: Period, other: Period) -> None:
    assert meet(one, other) == bool(days_of(one) & days_of(other))


@given(st.lists(periods(), max_size=6))
def test_every_period_that_meets_an_earlier_one_is_named_once(rows: list[Period]) -> None:
    wanted = [
        later
        for later, period in enumerate(rows)
        if any(days_of(period) & days_of(other) for other in rows[:later])
    ]

    found = list(overlaps(rows))

    assert [later for _, later in found] == wanted
    assert all(days_of(rows[earlier]) & days_of(rows[later]) for earlier, later in found)


def test_who_leaves_and_comes_back_on_one_day_does_not_overlap() -> None:
    turn = date(2026, 1, 5)

    assert not meet((None, turn), (turn, None))
    assert meet((None, turn + timedelta(days=1)), (turn, None))
