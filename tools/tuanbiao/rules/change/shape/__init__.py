"""What one step may touch together, and what is never removed."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
