"""Dates lie in the years that a chamber's records can speak of."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="date-far",
    requirements=("format-date-years",),
    title=Words("日期在可用的年份之内", "Dates lie in the years that records can speak of"),
    message=Words("日期不在 {first} 年至 {last} 年之间", "The date does not lie between {first} and {last}"),
    reason=Words(
        "这样的日期只能是笔误，推算期限时会超出日历",
        "Such a date is a slip, and no period can be counted from it",
    ),
    fix=Words("改正年份", "Correct the year"),
    check=faults("date-far"),
)
