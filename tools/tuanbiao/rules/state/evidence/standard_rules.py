"""Evidence: the rules over one standard."""

from ...rule import StandardRule
from . import (
    evidence_digest,
    evidence_file_missing,
    evidence_unkept,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    evidence_file_missing.RULE,
    evidence_digest.RULE,
    evidence_unkept.RULE,
)
