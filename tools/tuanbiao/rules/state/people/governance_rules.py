"""People: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    account_twice,
    affiliation_overlap,
    key_twice,
    membership_overlap,
    seat_overlap,
    unit_twice,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    membership_overlap.RULE,
    affiliation_overlap.RULE,
    seat_overlap.RULE,
    unit_twice.RULE,
    account_twice.RULE,
    key_twice.RULE,
)
