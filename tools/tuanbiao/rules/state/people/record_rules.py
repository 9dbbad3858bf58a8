"""People: the rules over one record."""

from ...rule import RecordRule
from . import (
    duplicate_id,
    future_date,
    period_reversed,
    personal_information,
    unknown_reference,
)

RECORD_RULES: tuple[RecordRule, ...] = (
    duplicate_id.RULE,
    unknown_reference.RULE,
    period_reversed.RULE,
    personal_information.RULE,
    future_date.RULE,
)
