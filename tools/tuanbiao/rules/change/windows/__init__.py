"""Windows, notices and other announced dates, seen from the day they were announced."""

from ...rule import ChangeRule
from . import (
    announced_late,
    event_ahead,
    window_late_merge,
    window_opened_by_notice,
    window_short_at_exit,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    window_late_merge.RULE,
    window_opened_by_notice.RULE,
    window_short_at_exit.RULE,
    announced_late.RULE,
    event_ahead.RULE,
)
