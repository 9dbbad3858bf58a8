"""Publication: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    document_after_resolution,
    document_file_name,
    document_issuer,
    document_number_unique,
    document_sealed,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    document_number_unique.RULE,
    document_file_name.RULE,
    document_sealed.RULE,
    document_issuer.RULE,
    document_after_resolution.RULE,
)
