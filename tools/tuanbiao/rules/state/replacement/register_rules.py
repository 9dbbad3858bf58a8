"""Replacement: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    amended_in_force,
    base_published,
    replaced_kept_in_force,
    replaced_known,
    replaced_once,
    replaced_published,
    revision_replaces,
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
