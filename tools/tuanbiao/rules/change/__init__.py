"""Every rule about what one step changes, in the order of its report pages; membership is explicit."""

from ..rule import ChangeRule
from . import approvals, ballots, governance, moves, numbers, records, shape, texts, windows

CHANGE_RULES: tuple[ChangeRule, ...] = (
    *shape.CHANGE_RULES,
    *moves.CHANGE_RULES,
    *records.CHANGE_RULES,
    *texts.CHANGE_RULES,
    *windows.CHANGE_RULES,
    *ballots.CHANGE_RULES,
    *numbers.CHANGE_RULES,
    *governance.CHANGE_RULES,
    *approvals.CHANGE_RULES,
)
