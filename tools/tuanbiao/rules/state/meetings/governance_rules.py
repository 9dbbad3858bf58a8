"""Meetings: the rules over the chamber's own records together."""

from ...rule import GovernanceRule
from . import (
    file_name_agrees,
    meeting_ahead,
    meeting_attendee_twice,
    meeting_attendees,
    meeting_called,
    meeting_expected,
    meeting_incomplete,
    meeting_mode,
    meeting_not_recorded,
    meeting_officers,
    meeting_present,
    meeting_roster,
    minutes_confirmed,
    minutes_missing,
    resolution_adopts,
    resolution_counts,
    resolution_date,
    resolution_outcome,
)

GOVERNANCE_RULES: tuple[GovernanceRule, ...] = (
    meeting_mode.RULE,
    meeting_roster.RULE,
    meeting_incomplete.RULE,
    meeting_officers.RULE,
    meeting_attendees.RULE,
    meeting_attendee_twice.RULE,
    meeting_expected.RULE,
    meeting_present.RULE,
    resolution_counts.RULE,
    resolution_outcome.RULE,
    resolution_date.RULE,
    resolution_adopts.RULE,
    minutes_missing.RULE,
    minutes_confirmed.RULE,
    meeting_called.RULE,
    file_name_agrees.RULE,
    meeting_ahead.RULE,
    meeting_not_recorded.RULE,
)
