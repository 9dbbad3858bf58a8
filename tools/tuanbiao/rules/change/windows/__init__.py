"""Windows and other announced dates, seen from the day they were announced."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
