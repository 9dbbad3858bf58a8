"""Numbers: the rules over one standard."""

from ...rule import StandardRule
from . import (
    joint_number_code,
    joint_number_year,
    number_characters,
    number_code,
    number_form,
    number_placeholder,
    number_too_early,
    number_voided_after_issue,
    number_width,
    number_year,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    number_characters.RULE,
    number_form.RULE,
    number_code.RULE,
    number_year.RULE,
    number_too_early.RULE,
    number_placeholder.RULE,
    number_width.RULE,
    number_voided_after_issue.RULE,
    joint_number_code.RULE,
    joint_number_year.RULE,
)
