"""Every rule about how the steps of a history hang together; membership is explicit."""

from ..rule import HistoryRule
from . import history_dates, history_merges, merge_faithful, merge_up_to_date

HISTORY_RULES: tuple[HistoryRule, ...] = (
    history_merges.RULE,
    merge_up_to_date.RULE,
    merge_faithful.RULE,
    history_dates.RULE,
)
