"""The comment tables of a standard with the rounds that they belong to."""

from collections.abc import Iterator

from msgspec import Struct

from ....facts.rounds import following, opening
from ....records.comments import Comment, Comments
from ....records.consultation import Consultation
from ....records.record import Record
from ....standard import Standard


class Table(Struct, frozen=True):
    """One round's comments with its notice."""

    number: int
    record: Record[Comments]
    notice: Record[Consultation] | None

    @property
    def rows(self) -> tuple[Comment, ...]:
        """Every comment, in the table's order."""
        return self.record.data.comments or ()


def tables(standard: Standard) -> Iterator[Table]:
    """Every table that could be read."""
    for number, record in standard.comments.items():
        yield Table(number, record, standard.consultations.get(number))


def left(standard: Standard, number: int) -> str | None:
    """Where the standard went from a round; None while it is there, and where the project was cancelled."""
    opened = opening(standard, "consultation", number)
    move = following(standard, opened) if opened else None
    return move.to if move and move.to != "cancelled" else None
