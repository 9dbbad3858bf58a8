"""Records: what is closed stays as it is."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
