"""Signed votes and captured reviews: what they prove of the votes recorded."""

from ...rule import StandardRule
from . import (
    vote_forge_review,
    vote_signature,
    vote_signature_file,
    vote_signature_key_period,
    vote_signature_unrecorded,
    vote_signature_unverified,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    vote_signature_file.RULE,
    vote_signature.RULE,
    vote_signature_key_period.RULE,
    vote_signature_unrecorded.RULE,
    vote_signature_unverified.RULE,
    vote_forge_review.RULE,
)
