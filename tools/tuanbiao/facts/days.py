"""Counting days: whole calendar days in Asia/Shanghai, the opening day not counted."""

from calendar import isleap
from datetime import date, timedelta


def window_days(opens: date, closes: date) -> int:
    """The days of a window; a window that opens and closes on one day has 0 (Civil Code arts 200-204)."""
    return (closes - opens).days


def earliest_close(opens: date, days: int) -> date:
    """The first closing day that gives `days` days."""
    return opens + timedelta(days=days)


def inclusive_days(opens: date, closes: date) -> int:
    """The days with the opening day counted; shown beside the binding figure, never judged by."""
    return (closes - opens).days + 1


def plus_years(day: date, years: int) -> date:
    """The same calendar day `years` later; 29 February becomes 28 February in a common year."""
    year = day.year + years
    if day.month == 2 and day.day == 29 and not isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


def day_after(day: date) -> date:
    """The next day; the last day that a calendar has is its own."""
    return day + timedelta(days=1) if day < date.max else day


def day_before(day: date) -> date:
    """The day before; the first day that a calendar has is its own."""
    return day - timedelta(days=1) if day > date.min else day
