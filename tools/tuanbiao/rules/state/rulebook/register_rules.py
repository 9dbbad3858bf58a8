"""Rulebook: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    rules_before_project,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (rules_before_project.RULE,)
