"""终止 — the end of a project before publication (`cancellation.md`)."""

from typing import Annotated

from .fields import AnnouncedDay, said
from .parts import Ending


class Cancellation(Ending):
    """A project is cancelled; its members are told."""

    effective: Annotated[AnnouncedDay | None, said("终止日期", "Effective on")] = None
