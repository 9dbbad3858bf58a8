"""Policy: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    policy_appeal_matters,
    policy_consultation_days,
    policy_impossible_share,
    policy_majority,
    policy_review_threshold,
    policy_review_years,
    policy_versions_order,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    policy_consultation_days.RULE,
    policy_review_threshold.RULE,
    policy_impossible_share.RULE,
    policy_majority.RULE,
    policy_versions_order.RULE,
    policy_review_years.RULE,
    policy_appeal_matters.RULE,
)
