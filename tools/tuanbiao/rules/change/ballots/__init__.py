"""Ballots open before their votes, with the roll of that day."""

from ...rule import ChangeRule
from . import (
    ballot_closed_early,
    ballot_roll_swapped,
    panel_member_new,
    recusal_missed,
    recusal_padded,
    votes_with_opening,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    votes_with_opening.RULE,
    ballot_closed_early.RULE,
    ballot_roll_swapped.RULE,
    recusal_missed.RULE,
    recusal_padded.RULE,
    panel_member_new.RULE,
)
