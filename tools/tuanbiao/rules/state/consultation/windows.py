"""The days of a round of consultation and the days that it should have."""

from collections.abc import Iterator

from msgspec import Struct

from ....facts.days import earliest_close, inclusive_days, window_days
from ....facts.rounds import opening
from ....facts.windows import least_days
from ....governance import Governance
from ....records.consultation import Consultation
from ....records.record import Record
from ....standard import Standard


class Window(Struct, frozen=True):
    """One round; `least` is the chamber's own figure where it is stricter than the floor."""

    number: int
    notice: Record[Consultation]
    days: int
    least: int

    @property
    def values(self) -> dict[str, object]:
        """What messages say of the window."""
        data = self.notice.data
        return {
            "round": self.number,
            "opens": data.opens,
            "closes": data.binding_closes,
            "days": self.days,
            "counted": inclusive_days(data.opens, data.binding_closes),
            "least": self.least,
            "earliest": earliest_close(data.opens, self.least),
        }


def windows(standard: Standard, governance: Governance) -> Iterator[Window]:
    """Every round that lasts at least a day; what closes before it opens is another rule's matter."""
    for number, notice in standard.consultations.items():
        days = window_days(notice.data.opens, notice.data.binding_closes)
        if days > 0:
            yield Window(number, notice, days, _least(standard, governance, number, notice.data))


def _least(standard: Standard, governance: Governance, number: int, data: Consultation) -> int:
    """By the procedure in force when the round opened."""
    opened = opening(standard, "consultation", number)
    return least_days(governance, opened.on if opened else data.opens)
