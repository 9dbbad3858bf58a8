"""Publication: the rules over one standard."""

from ...rule import StandardRule
from . import (
    announcement_agrees,
    document_kind,
    document_names_standard,
    effective_before_publication,
    effective_on_publication,
    plan_document_agrees,
    publication_after_approval,
    publication_document_agrees,
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
