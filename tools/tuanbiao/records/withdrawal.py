"""废止 — the end of a published standard (`withdrawal.md`)."""

from .fields import AnnouncedDay
from .parts import Ending


class Withdrawal(Ending, kw_only=True):
    """A published standard is withdrawn."""

    effective: AnnouncedDay
    """废止日期 | Effective on"""
