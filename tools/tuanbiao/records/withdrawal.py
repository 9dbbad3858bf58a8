"""废止 — the end of a published standard (`withdrawal.md`)."""

from typing import Annotated

from .fields import AnnouncedDay, said
from .parts import Ending


class Withdrawal(Ending, kw_only=True):
    """A published standard is withdrawn."""

    effective: Annotated[AnnouncedDay, said("废止日期", "Effective on")]
