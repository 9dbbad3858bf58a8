"""Every rule that one tree can decide, in the order of its report pages; membership is explicit."""

from ..rule import DateRule, GovernanceRule, LibraryRule, RegisterRule, StandardRule
from . import format as format_

LIBRARY_RULES: tuple[LibraryRule, ...] = (*format_.LIBRARY_RULES,)
GOVERNANCE_RULES: tuple[GovernanceRule, ...] = ()
STANDARD_RULES: tuple[StandardRule, ...] = ()
REGISTER_RULES: tuple[RegisterRule, ...] = ()
DATE_RULES: tuple[DateRule, ...] = ()
