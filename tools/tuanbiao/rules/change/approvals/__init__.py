"""Resolutions and minutes, seen from the step that uses them."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
