"""What existed before the chamber adopted the repository."""

from ...rule import GovernanceRule, RegisterRule
from . import (
    baseline_dates,
    baseline_digest,
    baseline_number,
    baseline_status,
    baseline_unique,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    baseline_number.RULE,
    baseline_status.RULE,
    baseline_dates.RULE,
    baseline_digest.RULE,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (baseline_unique.RULE,)
