"""Texts stay frozen through consultation, review, approval and for good after publication."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
