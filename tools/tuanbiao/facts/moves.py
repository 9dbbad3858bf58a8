"""A standard's moves beside the procedure's own: which of them each entry makes."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from ..governance import Governance
from ..records.procedure import Move as Way
from ..records.standard import Move
from ..requirements import procedure
from ..standard import Standard
from .stages import ORDER, rank


class Step(Struct, frozen=True):
    """One entry of `moves` with the stage before it; `way` is the procedure's move, None where there is none such."""

    at: int
    before: str | None
    entry: Move
    way: Way | None


def steps(standard: Standard) -> tuple[Step, ...]:
    """Every entry of `moves`, in order."""
    moves = standard.index.data.moves
    stages = [None, *(move.to for move in moves)]
    return tuple(
        Step(at, before, move, _ways().get((before, move.to)))
        for at, (before, move) in enumerate(zip(stages, moves, strict=False))
    )


def ways_from(stage: str) -> Iterator[Way]:
    """Every move that the procedure allows from a stage."""
    return (way for (before, _), way in _ways().items() if before == stage)


def made(standard: Standard, way: str) -> Step | None:
    """The newest entry that makes the procedure's move `way` and has not been taken back since."""
    found = [step for step in steps(standard) if step.way and step.way.id == way]
    return found[-1] if found and not taken_back(standard, found[-1]) else None


def ever(standard: Standard, *ways: str) -> bool:
    """Whether one of these moves of the procedure was ever made."""
    return any(step.way is not None and step.way.id in ways for step in steps(standard))


def taken_back(standard: Standard, step: Step) -> bool:
    """Whether the standard later went back to the stage before `step`, or further."""
    later = standard.index.data.moves[step.at + 1 :]
    start = rank(step.before) if step.before else 0
    return any(move.to in ORDER and rank(move.to) <= start for move in later)


def inherited(standard: Standard, governance: Governance) -> bool:
    """Whether the standard was taken over from before the repository, so that its first entry proves nothing more."""
    if governance.baseline is None:
        return "governance/baseline.yml" in governance.broken
    return any(one.slug == standard.slug for one in governance.baseline.data)


@lru_cache(maxsize=1)
def _ways() -> dict[tuple[str | None, str], Way]:
    return {
        (before, way.to): way for way in procedure().moves if way.entry for before in (way.from_ or (None,))
    }
