"""Reports: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    annual_report_delivered,
    annual_report_empty,
    annual_report_meeting,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    annual_report_empty.RULE,
    annual_report_meeting.RULE,
    annual_report_delivered.RULE,
)
