"""The chamber's own records: rows are closed, never removed; figures never change backwards."""

from ...rule import ChangeRule
from . import (
    adopted_rewritten,
    appeal_rewritten,
    baseline_extended,
    baseline_rewritten,
    complaint_rewritten,
    document_rewritten,
    irregularity_rewritten,
    meeting_rewritten,
    policy_rewritten,
    report_rewritten,
    row_removed,
    row_rewritten,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    row_removed.RULE,
    row_rewritten.RULE,
    policy_rewritten.RULE,
    baseline_extended.RULE,
    baseline_rewritten.RULE,
    irregularity_rewritten.RULE,
    adopted_rewritten.RULE,
    report_rewritten.RULE,
    meeting_rewritten.RULE,
    document_rewritten.RULE,
    appeal_rewritten.RULE,
    complaint_rewritten.RULE,
)
