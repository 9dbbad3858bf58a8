"""The annual report."""

from ...rule import GovernanceRule, RegisterRule
from . import (
    annual_report_counts,
    annual_report_delivered,
    annual_report_empty,
    annual_report_meeting,
    annual_report_missing,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    annual_report_empty.RULE,
    annual_report_meeting.RULE,
    annual_report_delivered.RULE,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (
    annual_report_counts.RULE,
    annual_report_missing.RULE,
)
