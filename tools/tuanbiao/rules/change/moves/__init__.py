"""Moves: one at a time, as the procedure says, never rewritten."""

from ...rule import ChangeRule
from . import moves_rewritten

CHANGE_RULES: tuple[ChangeRule, ...] = (moves_rewritten.RULE,)
