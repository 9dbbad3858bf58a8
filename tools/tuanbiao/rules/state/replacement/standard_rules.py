"""Replacement: the rules over one standard."""

from ...rule import StandardRule
from . import (
    amendment_link,
    amendment_text,
    joint_chambers,
    joint_dates,
    partial_replacement_clauses,
    replaces_itself,
    revision_link,
    transition_before_effective,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    replaces_itself.RULE,
    partial_replacement_clauses.RULE,
    transition_before_effective.RULE,
    revision_link.RULE,
    amendment_link.RULE,
    amendment_text.RULE,
    joint_chambers.RULE,
    joint_dates.RULE,
)
