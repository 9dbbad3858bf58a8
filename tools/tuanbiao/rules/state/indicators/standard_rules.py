"""Indicators: the rules over one standard."""

from ...rule import StandardRule
from . import (
    indicator_below_mandatory,
    indicator_below_recommended,
    indicator_stricter,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    indicator_below_mandatory.RULE,
    indicator_below_recommended.RULE,
    indicator_stricter.RULE,
)
