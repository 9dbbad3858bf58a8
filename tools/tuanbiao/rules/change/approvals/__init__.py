"""Resolutions and minutes, seen from the step that uses them."""

from ...rule import ChangeRule
from . import document_reused, resolution_reused

CHANGE_RULES: tuple[ChangeRule, ...] = (
    resolution_reused.RULE,
    document_reused.RULE,
)
