"""Which move opened which round, and what came before and after it."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ..governance import Governance
from ..records.policy import PolicyVersion
from ..records.standard import Move
from ..standard import Standard
from .policy import policy_on
from .stages import rank

NUMBERED = ("consultation", "technical-review", "approval")


class Opening(Struct, frozen=True):
    """The move that opened a round; `at` is its place in `moves`."""

    stage: str
    round: int
    at: int
    on: date


def openings(standard: Standard) -> Iterator[Opening]:
    """Every round in order of the moves; a move that names no round opens the next one of its stage."""
    count = dict.fromkeys(NUMBERED, 0)
    for at, move in enumerate(standard.index.data.moves):
        if move.to in NUMBERED:
            count[move.to] = move.round or count[move.to] + 1
            yield Opening(move.to, count[move.to], at, move.on)


def opening(standard: Standard, stage: str, number: int) -> Opening | None:
    """The move that opened round `number` of `stage`; None where no move did."""
    return next((one for one in openings(standard) if (one.stage, one.round) == (stage, number)), None)


def newest(standard: Standard, stage: str) -> Opening | None:
    """The round of `stage` that was opened last."""
    found = [one for one in openings(standard) if one.stage == stage]
    return found[-1] if found else None


def before(standard: Standard, stage: str, opened: Opening) -> int | None:
    """The newest round of `stage` that was opened before `opened`."""
    earlier = [one.round for one in openings(standard) if one.stage == stage and one.at < opened.at]
    return earlier[-1] if earlier else None


def following(standard: Standard, opened: Opening) -> Move | None:
    """The move after `opened`; None while the round is the standard's last step."""
    moves = standard.index.data.moves
    return moves[opened.at + 1] if opened.at + 1 < len(moves) else None


def sent_back(standard: Standard, opened: Opening) -> date | None:
    """The day the standard first went back to an earlier stage than that of `opened`; None if it never did."""
    later = standard.index.data.moves[opened.at + 1 :]
    return next((move.on for move in later if rank(move.to) < rank(opened.stage)), None)


def policy_of(governance: Governance, standard: Standard, stage: str, number: int) -> PolicyVersion | None:
    """The chamber's own figures that judge a round: those in force when its stage opened."""
    opened = opening(standard, stage, number)
    return policy_on(governance, opened.on) if opened else None


def went_on(standard: Standard, stage: str, number: int, to: str) -> bool:
    """Whether the move after the round's opening led to `to`."""
    opened = opening(standard, stage, number)
    move = following(standard, opened) if opened else None
    return move is not None and move.to == to
