"""People: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    unknown_standard,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (unknown_standard.RULE,)
