"""Every rule that only the day decides, over the register; membership is explicit."""

from ..rule import DateRule
from . import (
    base_ended,
    disclosure_overdue,
    reference_in_force,
    systematic_review_due_soon,
    systematic_review_overdue,
    withdrawal_pending,
)

DATE_RULES: tuple[DateRule, ...] = (
    base_ended.RULE,
    systematic_review_due_soon.RULE,
    systematic_review_overdue.RULE,
    withdrawal_pending.RULE,
    disclosure_overdue.RULE,
    reference_in_force.RULE,
)
