"""Texts: the rules over one standard."""

from ...rule import StandardRule
from . import (
    participant_after_panel,
    text_change_clause,
    text_change_not_made,
    text_changed_after_consultation,
    text_changed_after_publication,
    text_changed_after_review,
    text_changed_in_approval,
    text_changed_in_review,
    text_changed_in_window,
    text_correction_not_made,
    text_published_not_approved,
    text_required_change_not_made,
    text_substantial_change,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    text_changed_after_consultation.RULE,
    text_change_not_made.RULE,
    text_change_clause.RULE,
    text_substantial_change.RULE,
    text_changed_in_review.RULE,
    text_changed_after_review.RULE,
    text_required_change_not_made.RULE,
    text_changed_in_approval.RULE,
    text_changed_after_publication.RULE,
    text_published_not_approved.RULE,
    text_correction_not_made.RULE,
    participant_after_panel.RULE,
    text_changed_in_window.RULE,
)
