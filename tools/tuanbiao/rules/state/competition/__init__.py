"""Fair competition and voluntary adoption: wording that a person has to look at."""

from ...rule import StandardRule
from . import endorsement_claim, mandatory_claim, sole_source

STANDARD_RULES: tuple[StandardRule, ...] = (
    sole_source.RULE,
    mandatory_claim.RULE,
    endorsement_claim.RULE,
)
