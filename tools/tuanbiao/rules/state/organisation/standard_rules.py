"""Organisation: the rules over one standard."""

from ...rule import StandardRule
from . import (
    registration_valid,
    work_while_suspended,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    registration_valid.RULE,
    work_while_suspended.RULE,
)
