"""The explanatory report: the rules over one standard."""

from ...rule import StandardRule
from . import (
    report_basis,
    report_evidence,
    report_law,
    report_sections,
    report_survey,
    report_verification,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    report_survey.RULE,
    report_verification.RULE,
    report_basis.RULE,
    report_law.RULE,
    report_sections.RULE,
    report_evidence.RULE,
)
