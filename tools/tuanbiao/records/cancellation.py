"""终止 — the end of a project before publication (`cancellation.md`)."""

from .fields import AnnouncedDay
from .parts import Ending


class Cancellation(Ending):
    """A project is cancelled; its members are told."""

    effective: AnnouncedDay | None = None
    """终止日期 | Effective on"""
