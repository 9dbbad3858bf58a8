"""Every rule that one tree can decide, in the order of its report pages; membership is explicit."""

from typing import Any

from ..dated import DATE_RULES
from ..rule import FaultRule, GovernanceRule, RecordRule, RegisterRule, Rule, StandardRule
from . import (
    appeals,
    approval,
    archive,
    baseline,
    competition,
    consultation,
    disclosure,
    drafting,
    indicators,
    irregularities,
    maintenance,
    meetings,
    numbers,
    organisation,
    patents,
    people,
    policy,
    promotion,
    publication,
    replacement,
    reports,
    review,
    rulebook,
    stages,
    structure,
    texts,
    wording,
)
from . import format as format_

FAULT_RULES: tuple[FaultRule, ...] = format_.FAULT_RULES
RECORD_RULES: tuple[RecordRule, ...] = people.RECORD_RULES
GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    *organisation.GOVERNANCE_RULES,
    *rulebook.GOVERNANCE_RULES,
    *policy.GOVERNANCE_RULES,
    *meetings.GOVERNANCE_RULES,
    *people.GOVERNANCE_RULES,
    *appeals.GOVERNANCE_RULES,
    *reports.GOVERNANCE_RULES,
    *baseline.GOVERNANCE_RULES,
    *irregularities.GOVERNANCE_RULES,
    *numbers.GOVERNANCE_RULES,
    *publication.GOVERNANCE_RULES,
)
STANDARD_RULES: tuple[StandardRule, ...] = (
    *organisation.STANDARD_RULES,
    *appeals.STANDARD_RULES,
    *stages.STANDARD_RULES,
    *drafting.STANDARD_RULES,
    *consultation.STANDARD_RULES,
    *review.STANDARD_RULES,
    *approval.STANDARD_RULES,
    *texts.STANDARD_RULES,
    *numbers.STANDARD_RULES,
    *publication.STANDARD_RULES,
    *replacement.STANDARD_RULES,
    *maintenance.STANDARD_RULES,
    *disclosure.STANDARD_RULES,
    *patents.STANDARD_RULES,
    *indicators.STANDARD_RULES,
    *competition.STANDARD_RULES,
    *promotion.STANDARD_RULES,
    *archive.STANDARD_RULES,
    *structure.STANDARD_RULES,
    *wording.STANDARD_RULES,
)
REGISTER_RULES: tuple[RegisterRule, ...] = (
    *organisation.REGISTER_RULES,
    *rulebook.REGISTER_RULES,
    *policy.REGISTER_RULES,
    *people.REGISTER_RULES,
    *reports.REGISTER_RULES,
    *baseline.REGISTER_RULES,
    *numbers.REGISTER_RULES,
    *publication.REGISTER_RULES,
    *replacement.REGISTER_RULES,
    *maintenance.REGISTER_RULES,
)
ALL_RULES: tuple[Rule[Any], ...] = (
    *FAULT_RULES,
    *RECORD_RULES,
    *GOVERNANCE_RULES,
    *STANDARD_RULES,
    *REGISTER_RULES,
    *DATE_RULES,
)
