"""How a closing day is told, everywhere in the same words."""

from datetime import date, timedelta

from .markup import escape


def closing(day: date, as_of: date) -> str:
    """`截止 2026-07-06 24:00（北京时间），还剩 6 天`, as of the day of the build."""
    left = (day - as_of).days
    if left < 0:
        return f"已于 {day.isoformat()} 24:00（北京时间）截止。"
    end = day + timedelta(days=1)  # 24:00 is the next day's beginning
    words = "今天截止" if left == 0 else f"还剩 {left} 天"
    return f'截止 <time datetime="{end.isoformat()}T00:00+08:00">{day.isoformat()} 24:00</time>（北京时间），{escape(words)}。'
