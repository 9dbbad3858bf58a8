"""Every rule that one tree can decide, in the order of its report pages; membership is explicit."""

from typing import Any

from ..dated import DATE_RULES
from ..rule import FaultRule, GovernanceRule, RecordRule, RegisterRule, Rule, StandardRule
from . import (
    appeals,
    baseline,
    irregularities,
    maintenance,
    meetings,
    numbers,
    organisation,
    people,
    policy,
    publication,
    replacement,
    reports,
    rulebook,
)
from . import format as format_
from .themes import STANDARD_THEMES, standard_rules

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
STANDARD_RULES: tuple[StandardRule, ...] = tuple(
    rule for theme in STANDARD_THEMES for rule in standard_rules(theme)
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
