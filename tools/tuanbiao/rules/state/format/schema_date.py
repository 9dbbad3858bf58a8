"""A date is a day of the calendar."""

import re
import unicodedata
from datetime import date

from ....mend import Mend, rewritten
from ....parse.fault import Fault
from ...rule import FaultRule, Words
from .faults import faults

_DAY = re.compile(
    r"(?P<year>[0-9]{4})\s*[-/.年]\s*(?P<month>[0-9]{1,2})\s*[-/.月]\s*(?P<day>[0-9]{1,2})\s*日?"
)


def _mend(fault: Fault) -> Mend | None:
    """A day that is written in another way, year first: 2026/1/5, 2026.1.5, 2026年1月5日."""
    written = str(fault.values["value"])
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", written))
    if found is None or fault.values["format"] != "date":
        return None
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return None
    return rewritten(fault.span, written, day.isoformat())


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
    check=faults("schema-date", _mend),
    mends=("safe",),
)
