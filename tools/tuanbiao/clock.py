"""Today in Asia/Shanghai; the only place that asks the machine's clock."""

from datetime import date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def today() -> date:
    """The calendar day in Shanghai, which has had no daylight saving since 1991."""
    return datetime.now(SHANGHAI).date()


def day_of(stamp: datetime) -> date:
    """The Shanghai day of a stamp that carries its offset."""
    return stamp.astimezone(SHANGHAI).date()
