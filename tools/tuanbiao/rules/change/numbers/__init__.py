"""Numbers come in order and are never changed, freed or reused."""

from ...rule import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = ()
