"""Baseline: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    baseline_unique,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (baseline_unique.RULE,)
