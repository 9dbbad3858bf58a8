"""Maintenance: the rules over one standard."""

from ...rule import StandardRule
from . import (
    confirmed_keeps_number,
    systematic_review_body,
    systematic_review_dates,
    systematic_review_due,
    systematic_review_incomplete,
    systematic_review_resolution,
    systematic_review_year,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    systematic_review_due.RULE,
    systematic_review_year.RULE,
    systematic_review_incomplete.RULE,
    systematic_review_dates.RULE,
    systematic_review_body.RULE,
    systematic_review_resolution.RULE,
    confirmed_keeps_number.RULE,
)
