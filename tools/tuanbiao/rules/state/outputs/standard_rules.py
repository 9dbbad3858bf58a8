"""Outputs: the rules over one standard."""

from ...rule import StandardRule
from . import (
    move_key_missing,
    move_record_missing,
    move_resolution_text,
    record_too_early,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    move_record_missing.RULE,
    record_too_early.RULE,
    move_key_missing.RULE,
    move_resolution_text.RULE,
)
