"""Numbers: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    amendment_number,
    amendment_order,
    number_padding,
    number_reused,
    number_sequence_twice,
    number_twice,
    revision_number,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (
    number_twice.RULE,
    number_sequence_twice.RULE,
    number_padding.RULE,
    number_reused.RULE,
    revision_number.RULE,
    amendment_number.RULE,
    amendment_order.RULE,
)
