"""Windows, notices and other announced dates, seen from the day they were announced."""

from ...rule import ChangeRule
from . import (
    announced_late,
    event_ahead,
    recipients_missed,
    window_cut,
    window_extended_late,
    window_late_merge,
    window_opened_by_notice,
    window_short_at_exit,
    window_shortened_late,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    window_late_merge.RULE,
    window_opened_by_notice.RULE,
    window_short_at_exit.RULE,
    window_cut.RULE,
    window_shortened_late.RULE,
    window_extended_late.RULE,
    recipients_missed.RULE,
    announced_late.RULE,
    event_ahead.RULE,
)
