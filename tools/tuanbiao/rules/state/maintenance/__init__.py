"""Maintenance: systematic review, withdrawal, cancellation."""

from ...rule import DateRule, RegisterRule, StandardRule
from . import (
    cancellation_body,
    confirmed_keeps_number,
    ending_agrees_with_move,
    ending_dates,
    ending_members_told,
    systematic_review_body,
    systematic_review_dates,
    systematic_review_due,
    systematic_review_due_soon,
    systematic_review_incomplete,
    systematic_review_overdue,
    systematic_review_resolution,
    systematic_review_revision,
    systematic_review_year,
    withdrawal_body,
    withdrawal_pending,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    systematic_review_due.RULE,
    systematic_review_year.RULE,
    systematic_review_incomplete.RULE,
    systematic_review_dates.RULE,
    systematic_review_body.RULE,
    systematic_review_resolution.RULE,
    confirmed_keeps_number.RULE,
    withdrawal_body.RULE,
    cancellation_body.RULE,
    ending_agrees_with_move.RULE,
    ending_members_told.RULE,
    ending_dates.RULE,
)
REGISTER_RULES: tuple[RegisterRule, ...] = (systematic_review_revision.RULE,)
DATE_RULES: tuple[DateRule, ...] = (
    systematic_review_due_soon.RULE,
    systematic_review_overdue.RULE,
    withdrawal_pending.RULE,
)
