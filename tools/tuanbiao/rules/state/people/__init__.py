"""People, units and members, and what every record has in common: ids, references, dates."""

from ...rule import GovernanceRule, RecordRule, RegisterRule
from . import (
    account_twice,
    affiliation_overlap,
    duplicate_id,
    future_date,
    key_twice,
    membership_overlap,
    period_reversed,
    personal_information,
    seat_overlap,
    unit_twice,
    unknown_reference,
    unknown_standard,
)

RECORD_RULES: tuple[RecordRule, ...] = (
    duplicate_id.RULE,
    unknown_reference.RULE,
    period_reversed.RULE,
    personal_information.RULE,
    future_date.RULE,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    membership_overlap.RULE,
    affiliation_overlap.RULE,
    seat_overlap.RULE,
    unit_twice.RULE,
    account_twice.RULE,
    key_twice.RULE,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (unknown_standard.RULE,)
