"""The calendar day in Shanghai."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.clock import SHANGHAI, day_of, today


def test_seventeen_hundred_utc_is_the_next_day() -> None:
    assert day_of(datetime(2026, 1, 1, 17, 0, tzinfo=UTC)) == date(2026, 1, 2)


def test_the_day_turns_at_sixteen_hundred_utc() -> None:
    assert day_of(datetime(2026, 1, 1, 15, 59, 59, tzinfo=UTC)) == date(2026, 1, 1)
    assert day_of(datetime(2026, 1, 1, 16, 0, tzinfo=UTC)) == date(2026, 1, 2)


def test_a_stamp_of_another_offset() -> None:
    assert day_of(datetime.fromisoformat("2025-12-31T23:30:00-05:00")) == date(2026, 1, 1)
    assert day_of(datetime.fromisoformat("2026-01-02T00:30:00+14:00")) == date(2026, 1, 1)


def test_today_is_a_day_of_shanghai() -> None:
    assert datetime.now(SHANGHAI).date() - today() <= timedelta(1)


@given(
    st.datetimes(datetime(1992, 1, 1), datetime(2999, 1, 1)),  # noqa: DTZ001
    st.integers(-14, 14),
)
def test_one_instant_is_one_day(stamp: datetime, hours: int) -> None:
    instant = stamp.replace(tzinfo=UTC)
    assert day_of(instant.astimezone(timezone(timedelta(hours=hours)))) == day_of(instant)
    assert day_of(instant) == (instant + timedelta(hours=8)).date()
