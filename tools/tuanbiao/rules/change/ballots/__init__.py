"""Ballots open before their votes, with the roll of that day."""

from ...rule import ChangeRule
from . import (
    ballot_closed_early,
    ballot_open_touched,
    recusal_missed,
    recusal_padded,
    votes_with_opening,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    votes_with_opening.RULE,
    ballot_closed_early.RULE,
    ballot_open_touched.RULE,
    recusal_missed.RULE,
    recusal_padded.RULE,
)
