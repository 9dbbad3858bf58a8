"""Every rule that one tree can decide, in the order of its report pages; membership is explicit."""

from typing import Any

from ..dated import DATE_RULES
from ..rule import GovernanceRule, RegisterRule, Rule, StandardRule
from .format.fault_rules import FAULT_RULES
from .people.record_rules import RECORD_RULES
from .themes import (
    GOVERNANCE_THEMES,
    REGISTER_THEMES,
    STANDARD_THEMES,
    governance_rules,
    register_rules,
    standard_rules,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = tuple(
    rule for theme in GOVERNANCE_THEMES for rule in governance_rules(theme)
)
STANDARD_RULES: tuple[StandardRule, ...] = tuple(
    rule for theme in STANDARD_THEMES for rule in standard_rules(theme)
)
REGISTER_RULES: tuple[RegisterRule, ...] = tuple(
    rule for theme in REGISTER_THEMES for rule in register_rules(theme)
)
ALL_RULES: tuple[Rule[Any], ...] = (
    *FAULT_RULES,
    *RECORD_RULES,
    *GOVERNANCE_RULES,
    *STANDARD_RULES,
    *REGISTER_RULES,
    *DATE_RULES,
)
