"""Every rule about how the steps of a history hang together; membership is explicit."""

from ..rule import HistoryRule
from . import history_dates, history_merges, merge_conflict, merge_faithful, merge_up_to_date, push_clock

HISTORY_RULES: tuple[HistoryRule, ...] = (
    history_merges.RULE,
    merge_up_to_date.RULE,
    merge_faithful.RULE,
    merge_conflict.RULE,
    push_clock.RULE,
    history_dates.RULE,
)
