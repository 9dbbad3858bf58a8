"""Disclosure: the rules over one standard."""

from ...rule import StandardRule
from . import (
    declaration_names_standard,
    disclosure_after_effect,
    disclosure_agrees,
    disclosure_commitments,
    disclosure_dates,
    disclosure_incomplete,
    disclosure_late,
    disclosure_level,
    disclosure_missing,
    disclosure_patents,
    disclosure_signer,
    disclosure_unsigned,
    summary_without_content,
    text_not_public,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    disclosure_missing.RULE,
    disclosure_incomplete.RULE,
    disclosure_patents.RULE,
    disclosure_level.RULE,
    disclosure_agrees.RULE,
    disclosure_commitments.RULE,
    declaration_names_standard.RULE,
    disclosure_unsigned.RULE,
    disclosure_signer.RULE,
    disclosure_dates.RULE,
    disclosure_after_effect.RULE,
    disclosure_late.RULE,
    text_not_public.RULE,
    summary_without_content.RULE,
)
