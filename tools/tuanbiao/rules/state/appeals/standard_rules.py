"""Appeals: the rules over one standard."""

from ...rule import StandardRule
from . import (
    appeal_blocks_numbering,
    appeal_decider_drafter,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    appeal_decider_drafter.RULE,
    appeal_blocks_numbering.RULE,
)
