"""The chamber's own records: rows are closed, never removed; figures never change backwards."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
