"""A date is a day of the calendar."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="schema-date",
    requirements=("format-dates",),
    title=Words("日期是真实存在的日子", "A date is a day of the calendar"),
    message=Words("“{value}”不是日期", "`{value}` is not a date"),
    reason=Words("期限按日历日计算，写不成日期就无法计算", "Windows are counted in calendar days"),
    fix=Words(
        "写成 2026-01-31；带时刻的写成 2026-01-31T09:00:00+08:00",
        "Write 2026-01-31, stamps 2026-01-31T09:00:00+08:00",
    ),
    check=faults("schema-date"),
)
