"""Promotion: the rules over one standard."""

from ...rule import StandardRule
from . import (
    adopter_undeclared,
    international_unfounded,
    mark_lapsed,
    mark_number,
    not_publicised,
    pact_signatories,
    promotion_before_publication,
    transposition_number,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    not_publicised.RULE,
    promotion_before_publication.RULE,
    mark_number.RULE,
    mark_lapsed.RULE,
    pact_signatories.RULE,
    adopter_undeclared.RULE,
    transposition_number.RULE,
    international_unfounded.RULE,
)
