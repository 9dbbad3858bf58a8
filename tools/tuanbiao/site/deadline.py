"""How a closing day is told, everywhere in the same words."""

from datetime import date, timedelta

from ..words import counted
from .view import Page


def closing(page: Page, day: date) -> str:
    """`截止 2026-07-06 24:00（北京时间），还剩 6 天。`, as of the day of the build."""
    left = (day - page.view.as_of).days
    if left < 0:
        return end(page, day) + page.say("。", ".")
    if left == 0:
        words = page.say("今天截止", "the last day is today")
    else:
        words = page.say(f"还剩 {left} 天", f"{counted(left, 'day')} left")
    return page.say(f"{end(page, day)}，{words}。", f"{end(page, day)}, {words}.")


def end(page: Page, day: date) -> str:
    """The same without what is left of it: no sentence yet."""
    if day < page.view.as_of:
        shown = f"{day.isoformat()} 24:00"
        return page.say(f"已于 {shown}（北京时间）截止", f"Closed {shown} Beijing time")
    midnight = day + timedelta(days=1)  # 24:00 is the next day's beginning
    shown = f'<time datetime="{midnight.isoformat()}T00:00+08:00">{day.isoformat()} 24:00</time>'
    return page.say(f"截止 {shown}（北京时间）", f"Closes {shown} Beijing time")
