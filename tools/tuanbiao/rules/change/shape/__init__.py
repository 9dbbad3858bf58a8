"""What one step may touch together, and what is never removed."""

from ...rule import ChangeRule
from . import (
    file_removed,
    governance_removed,
    mixed_change,
    several_standards,
    standard_relocated,
    standard_removed,
    standard_renamed,
)

CHANGE_RULES: tuple[ChangeRule, ...] = (
    several_standards.RULE,
    mixed_change.RULE,
    standard_removed.RULE,
    standard_relocated.RULE,
    standard_renamed.RULE,
    file_removed.RULE,
    governance_removed.RULE,
)
