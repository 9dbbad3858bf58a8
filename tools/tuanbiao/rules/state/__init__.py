"""Every rule that one tree can decide, in the order of its report pages; membership is explicit."""

from typing import Any

from ..rule import DateRule, GovernanceRule, LibraryRule, RegisterRule, Rule, StandardRule
from . import format as format_

LIBRARY_RULES: tuple[LibraryRule, ...] = (*format_.LIBRARY_RULES,)
GOVERNANCE_RULES: tuple[GovernanceRule, ...] = ()
STANDARD_RULES: tuple[StandardRule, ...] = ()
REGISTER_RULES: tuple[RegisterRule, ...] = ()
DATE_RULES: tuple[DateRule, ...] = ()

ALL_RULES: tuple[Rule[Any], ...] = (
    *LIBRARY_RULES,
    *GOVERNANCE_RULES,
    *STANDARD_RULES,
    *REGISTER_RULES,
    *DATE_RULES,
)
