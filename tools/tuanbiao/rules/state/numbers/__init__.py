"""Numbers: grammar, code, year, uniqueness, policy, revisions, joint issue, amendments."""

from ...rule import GovernanceRule, RegisterRule, StandardRule
from . import (
    amendment_number,
    amendment_order,
    chamber_code_form,
    chamber_code_reserved,
    joint_number_code,
    joint_number_year,
    number_characters,
    number_code,
    number_form,
    number_padding,
    number_placeholder,
    number_reused,
    number_sequence_twice,
    number_too_early,
    number_twice,
    number_voided_after_issue,
    number_width,
    number_year,
    revision_number,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    chamber_code_form.RULE,
    chamber_code_reserved.RULE,
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
REGISTER_RULES: tuple[RegisterRule, ...] = (
    number_twice.RULE,
    number_sequence_twice.RULE,
    number_padding.RULE,
    number_reused.RULE,
    revision_number.RULE,
    amendment_number.RULE,
    amendment_order.RULE,
)
