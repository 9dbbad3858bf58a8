"""Counting days, the opening day not counted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.days import earliest_close, inclusive_days, plus_years, window_days


@pytest.mark.parametrize(
    ("opens", "closes", "days"),
    [
        (date(2024, 2, 1), date(2024, 3, 2), 30),
        (date(2025, 2, 1), date(2025, 3, 2), 29),
        (date(2025, 2, 1), date(2025, 3, 3), 30),
        (date(2026, 1, 1), date(2026, 1, 31), 30),
        (date(2026, 1, 1), date(2026, 1, 30), 29),
        (date(2026, 1, 1), date(2026, 1, 1), 0),
        (date(2026, 1, 2), date(2026, 1, 1), -1),
    ],
)
def test_days_of_a_window(opens: date, closes: date, days: int) -> None:
    assert window_days(opens, closes) == days
    assert inclusive_days(opens, closes) == days + 1


_DAYS = st.dates(date(1991, 1, 1), date(2900, 1, 1))


@given(_DAYS, st.integers(1, 400))
def test_the_earliest_close_is_the_earliest(opens: date, days: int) -> None:
    closes = earliest_close(opens, days)
    assert window_days(opens, closes) == days
    assert window_days(opens, closes - timedelta(1)) < days


@given(_DAYS, st.integers(0, 50))
def test_years_keep_month_and_day(day: date, years: int) -> None:
    later = plus_years(day, years)
    assert later.year == day.year + years
    assert (later.month, later.day) in {(day.month, day.day), (2, 28)}


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        (date(2024, 2, 29), 5, date(2029, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2025, 3, 20), 5, date(2030, 3, 20)),
    ],
)
def test_leap_days(day: date, years: int, later: date) -> None:
    assert plus_years(day, years) == later
