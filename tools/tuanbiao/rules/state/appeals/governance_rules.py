"""Appeals: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    appeal_answer,
    appeal_appellant,
    appeal_dates,
    appeal_decider_party,
    appeal_handler,
    appeal_matter,
    appeal_refused,
    appeal_remedy,
    appeal_remedy_overdue,
    appeal_reply_due,
    appeal_reply_late,
    appeal_reply_overdue,
    appeal_second_body,
    complaint_answer,
    complaint_answer_late,
    complaint_dates,
    complaint_overdue,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    appeal_appellant.RULE,
    appeal_matter.RULE,
    appeal_refused.RULE,
    appeal_handler.RULE,
    appeal_second_body.RULE,
    appeal_answer.RULE,
    appeal_dates.RULE,
    appeal_reply_due.RULE,
    appeal_reply_late.RULE,
    appeal_decider_party.RULE,
    appeal_remedy.RULE,
    complaint_answer.RULE,
    complaint_dates.RULE,
    complaint_answer_late.RULE,
    appeal_reply_overdue.RULE,
    appeal_remedy_overdue.RULE,
    complaint_overdue.RULE,
)
