"""Numbers: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    chamber_code_form,
    chamber_code_reserved,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    chamber_code_form.RULE,
    chamber_code_reserved.RULE,
)
