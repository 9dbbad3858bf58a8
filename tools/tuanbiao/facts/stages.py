"""The stages in their order and what a standard's moves say of them."""

from collections.abc import Iterator
from datetime import date

from ..records.parts import STAGES
from ..records.standard import Move
from ..standard import Standard
from ..words import Words

ORDER = (
    "proposal",
    "project-approval",
    "drafting",
    "consultation",
    "technical-review",
    "approval",
    "numbering",
    "publication",
)
ENDS = ("cancelled", "withdrawn")
NAMES = {
    **{name: Words(zh, en.lower()) for name, (zh, en) in STAGES.items()},
    "systematic-review": Words("复审", "systematic review"),
}


def rank(stage: str) -> int:
    """The place of a stage in the order; ends come after all."""
    return ORDER.index(stage) if stage in ORDER else len(ORDER)


def reached(standard: Standard, stage: str) -> bool:
    """Whether the standard is in `stage` or beyond it now; an end counts as what was reached before it."""
    current = standard.index.data.stage
    if current in ENDS:
        return any(rank(move.to) >= rank(stage) for move in standard.index.data.moves if move.to in ORDER)
    return rank(current) >= rank(stage)


def entries(standard: Standard, stage: str) -> Iterator[tuple[int, Move]]:
    """Every move into `stage`, with its place in `moves`."""
    return ((at, move) for at, move in enumerate(standard.index.data.moves) if move.to == stage)


def entered(standard: Standard, stage: str) -> date | None:
    """The day the standard last entered `stage`."""
    days = [move.on for _, move in entries(standard, stage)]
    return days[-1] if days else None
