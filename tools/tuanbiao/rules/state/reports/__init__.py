"""The annual report."""

from ...rule import DateRule, GovernanceRule, LibraryRule
from . import (
    annual_report_counts,
    annual_report_delivered,
    annual_report_empty,
    annual_report_meeting,
    annual_report_missing,
)

LIBRARY_RULES: tuple[LibraryRule, ...] = (annual_report_counts.RULE,)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    annual_report_empty.RULE,
    annual_report_meeting.RULE,
)

DATE_RULES: tuple[DateRule, ...] = (
    annual_report_missing.RULE,
    annual_report_delivered.RULE,
)
