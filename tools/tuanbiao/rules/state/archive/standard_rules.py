"""Archive: the rules over one standard."""

from ...rule import StandardRule
from . import (
    archive_absent,
    archive_digest,
    archive_file_missing,
    archive_retention,
    archive_stage_missing,
    archive_too_early,
)

STANDARD_RULES: tuple[StandardRule, ...] = (
    archive_stage_missing.RULE,
    archive_file_missing.RULE,
    archive_digest.RULE,
    archive_retention.RULE,
    archive_too_early.RULE,
    archive_absent.RULE,
)
