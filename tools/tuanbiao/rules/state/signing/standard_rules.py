"""Signing: the rules over one standard."""

from ...rule import StandardRule
from . import (
    approval_signature,
    signature_unverified,
    vote_forge_review,
    vote_signature,
    vote_signature_file,
    vote_signature_key_period,
    vote_signature_unrecorded,
    witness_independent,
    witness_signature,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    vote_signature_file.RULE,
    vote_signature.RULE,
    vote_signature_key_period.RULE,
    vote_signature_unrecorded.RULE,
    vote_forge_review.RULE,
    approval_signature.RULE,
    witness_signature.RULE,
    witness_independent.RULE,
    signature_unverified.RULE,
)
