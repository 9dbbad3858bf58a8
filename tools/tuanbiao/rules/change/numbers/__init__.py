"""Numbers come in order and are never changed, freed or reused."""

from ...rule import ChangeRule
from . import number_changed, number_freed, number_out_of_order

CHANGE_RULES: tuple[ChangeRule, ...] = (
    number_out_of_order.RULE,
    number_changed.RULE,
    number_freed.RULE,
)
