"""Ballots open before their votes, with the roll of that day."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
