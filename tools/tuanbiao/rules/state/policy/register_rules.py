"""Policy: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    policy_before_project,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (policy_before_project.RULE,)
