"""Resolutions and minutes, seen from the step that uses them."""

from ...rule import ChangeRule
from . import approval_unproved, document_reused, resolution_reused

CHANGE_RULES: tuple[ChangeRule, ...] = (
    approval_unproved.RULE,
    resolution_reused.RULE,
    document_reused.RULE,
)
