"""Baseline: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    baseline_dates,
    baseline_digest,
    baseline_number,
    baseline_status,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    baseline_number.RULE,
    baseline_status.RULE,
    baseline_dates.RULE,
    baseline_digest.RULE,
)
