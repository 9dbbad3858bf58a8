"""Reports: the rules over what stands between standards."""

from ...rule import RegisterRule
from . import (
    annual_report_counts,
    annual_report_missing,
)

REGISTER_RULES: tuple[RegisterRule, ...] = (
    annual_report_counts.RULE,
    annual_report_missing.RULE,
)
