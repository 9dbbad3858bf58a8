"""The rule documents: what they cover, how they were adopted."""

from ...rule import GovernanceRule, LibraryRule
from . import (
    adoption_agrees,
    adoption_names_file,
    adoption_passed,
    adoption_resolution,
    copyright_policy,
    rule_document_adopted,
    rule_document_dates,
    rule_document_number,
    rule_document_section,
    rule_document_section_empty,
    rules_appeals,
    rules_before_project,
    rules_bodies,
    rules_complaints,
    rules_copyright,
    rules_documents,
    rules_drafting,
    rules_funding,
    rules_intellectual_property,
    rules_marks,
    rules_meetings,
    rules_patents,
    rules_procedure,
    rules_promotion,
)

LIBRARY_RULES: tuple[LibraryRule, ...] = (
    rules_before_project.RULE,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    rules_procedure.RULE,
    rules_bodies.RULE,
    rules_drafting.RULE,
    rules_meetings.RULE,
    rules_promotion.RULE,
    rules_funding.RULE,
    rules_appeals.RULE,
    rules_documents.RULE,
    rules_intellectual_property.RULE,
    rules_copyright.RULE,
    rules_marks.RULE,
    rules_patents.RULE,
    rules_complaints.RULE,
    rule_document_section.RULE,
    rule_document_section_empty.RULE,
    rule_document_adopted.RULE,
    rule_document_dates.RULE,
    rule_document_number.RULE,
    copyright_policy.RULE,
    adoption_resolution.RULE,
    adoption_names_file.RULE,
    adoption_agrees.RULE,
    adoption_passed.RULE,
)
