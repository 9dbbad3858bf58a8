"""Maintenance: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    systematic_review_revision,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (systematic_review_revision.RULE,)
