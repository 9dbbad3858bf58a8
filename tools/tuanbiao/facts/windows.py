"""The arithmetic of a consultation's window: from which day it counts, how long it must be, when it must be merged."""

from datetime import date, timedelta

from msgspec import Struct

from ..governance import Governance
from ..records.consultation import Consultation
from ..requirements import procedure
from .days import earliest_close, window_days
from .policy import policy_on


class Window(Struct, frozen=True):
    """One window as it counts: `start` is not counted itself, `least` are the days that it must have."""

    start: date
    closes: date
    least: int

    @property
    def days(self) -> int:
        """Whole days from the start to the close; negative where it closed before."""
        return window_days(self.start, self.closes)

    @property
    def long_enough(self) -> bool:
        """Whether it has the days that it must have."""
        return self.days >= self.least

    @property
    def last_safe_day(self) -> date:
        """The last day on which the opening can be merged without losing a day."""
        return self.closes - timedelta(days=self.least)

    @property
    def earliest(self) -> date:
        """The first closing day that would be late enough."""
        return earliest_close(self.start, self.least)


def least_days(governance: Governance, day: date) -> int:
    """The days of a window by the procedure in force on the day its stage opened, never below the floor."""
    policy = policy_on(governance, day)
    floor = procedure().floors.consultation_days
    return max(floor, policy.consultation_days) if policy else floor


def proved_open(notice: Consultation) -> bool:
    """Whether evidence of the notice is dated no later than the opening."""
    evidence = notice.notice.evidence if notice.notice else ()
    return any(one.on is not None and one.on <= notice.opens for one in evidence)


def start_day(notice: Consultation, arrived: date | None) -> date:
    """The day a window counts from: the later of `opens` and its merge day, if known and no evidence proves `opens`."""
    return notice.opens if arrived is None or proved_open(notice) else max(notice.opens, arrived)


def counted(notice: Consultation, closes: date, arrived: date | None, least: int) -> Window:
    """The window up to `closes`; what was shortened has to keep the length that was first announced."""
    announced = window_days(notice.opens, notice.closes)
    needed = min(least, announced) if notice.shortened else least
    return Window(start_day(notice, arrived), closes, needed)
