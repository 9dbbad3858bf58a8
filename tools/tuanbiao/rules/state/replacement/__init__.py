"""Replacement: replaced standards, revisions, amendments, joint issue."""

from ...rule import RegisterRule, StandardRule
from . import (
    amended_in_force,
    amendment_link,
    amendment_text,
    base_published,
    joint_chambers,
    joint_dates,
    partial_replacement_clauses,
    replaced_kept_in_force,
    replaced_known,
    replaced_once,
    replaced_published,
    replaces_itself,
    revision_link,
    revision_replaces,
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
REGISTER_RULES: tuple[RegisterRule, ...] = (
    replaced_known.RULE,
    replaced_published.RULE,
    replaced_once.RULE,
    replaced_kept_in_force.RULE,
    base_published.RULE,
    revision_replaces.RULE,
    amended_in_force.RULE,
)
