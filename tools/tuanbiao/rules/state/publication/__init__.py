"""Publication: official documents, what they say, and the dates of issue and effect."""

from ...rule import GovernanceRule, RegisterRule, StandardRule
from . import (
    announcement_agrees,
    document_after_resolution,
    document_file_name,
    document_issuer,
    document_kind,
    document_names_standard,
    document_number_unique,
    document_sealed,
    effective_before_publication,
    effective_on_publication,
    plan_document_agrees,
    publication_after_approval,
    publication_document_agrees,
    publication_recorded,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    document_number_unique.RULE,
    document_file_name.RULE,
    document_sealed.RULE,
    document_issuer.RULE,
    document_after_resolution.RULE,
)
STANDARD_RULES: tuple[StandardRule, ...] = (
    document_kind.RULE,
    document_names_standard.RULE,
    plan_document_agrees.RULE,
    publication_document_agrees.RULE,
    announcement_agrees.RULE,
    publication_after_approval.RULE,
    effective_before_publication.RULE,
    effective_on_publication.RULE,
)
REGISTER_RULES: tuple[RegisterRule, ...] = (publication_recorded.RULE,)
