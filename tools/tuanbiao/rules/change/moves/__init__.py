"""Moves: one at a time, as the procedure says, never rewritten."""

from ...rule import ChangeRule
from . import (
    move_foreign_file,
    move_foreign_key,
    move_text,
    moves_rewritten,
    several_moves,
    standard_starts_late,
    step_foreign,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    moves_rewritten.RULE,
    several_moves.RULE,
    standard_starts_late.RULE,
    move_text.RULE,
    move_foreign_file.RULE,
    move_foreign_key.RULE,
    step_foreign.RULE,
)
