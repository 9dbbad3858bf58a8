"""The frozen texts: what was consulted on, reviewed, approved and published."""

from ...rule import ChangeRule
from . import clause_unannounced, frozen_text, text_known, text_unknown

CHANGE_RULES: tuple[ChangeRule, ...] = (
    text_known.RULE,
    text_unknown.RULE,
    frozen_text.RULE,
    clause_unannounced.RULE,
)
