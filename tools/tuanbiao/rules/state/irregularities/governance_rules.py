"""Irregularities: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    irregularity_resolution,
    irregularity_rule,
    irregularity_twice,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    irregularity_rule.RULE,
    irregularity_resolution.RULE,
    irregularity_twice.RULE,
)
