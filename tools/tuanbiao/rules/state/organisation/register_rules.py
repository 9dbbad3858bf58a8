"""Organisation: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    information_progress_stale,
    work_plan_missing,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (
    information_progress_stale.RULE,
    work_plan_missing.RULE,
)
