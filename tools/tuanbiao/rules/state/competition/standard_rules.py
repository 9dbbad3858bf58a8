"""Competition: the rules over one standard."""

from ...rule import StandardRule
from . import (
    endorsement_claim,
    mandatory_claim,
    sole_source,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    sole_source.RULE,
    mandatory_claim.RULE,
    endorsement_claim.RULE,
)
