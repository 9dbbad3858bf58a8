"""Approval: the rules over one standard."""

from ...rule import StandardRule
from . import (
    approval_body,
    approval_counts,
    approval_counts_missing,
    approval_dates,
    approval_failed_against_count,
    approval_incomplete,
    approval_legal_review_failed,
    approval_majority,
    approval_not_passed,
    approval_quorum,
    approval_resolution_differs,
    approval_resolution_silent,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    approval_body.RULE,
    approval_incomplete.RULE,
    approval_counts_missing.RULE,
    approval_counts.RULE,
    approval_quorum.RULE,
    approval_majority.RULE,
    approval_failed_against_count.RULE,
    approval_legal_review_failed.RULE,
    approval_dates.RULE,
    approval_resolution_differs.RULE,
    approval_resolution_silent.RULE,
    approval_not_passed.RULE,
)
