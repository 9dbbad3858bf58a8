"""Today in Asia/Shanghai; the only place that asks the machine's clock."""

from datetime import UTC, date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = 7_258_089_599  # the end of 2199 in Shanghai


def today() -> date:
    """The calendar day in Shanghai, which has had no daylight saving since 1991."""
    return datetime.now(SHANGHAI).date()


def day_of(stamp: datetime) -> date:
    """The Shanghai day of a stamp that carries its offset."""
    return stamp.astimezone(SHANGHAI).date()


def day_at(seconds: int) -> date:
    """The Shanghai day of a time in seconds since 1970; what lies outside 1970 to 2199 counts as the nearest day inside."""
    return (_EPOCH + timedelta(seconds=min(max(seconds, 0), _LAST))).astimezone(SHANGHAI).date()
