"""Resolutions and minutes, seen from the step that uses them."""

from ...rule import ChangeRule
from . import approval_unproved, document_reused, resolution_added_later, resolution_reused

CHANGE_RULES: tuple[ChangeRule, ...] = (
    approval_unproved.RULE,
    resolution_reused.RULE,
    resolution_added_later.RULE,
    document_reused.RULE,
)
