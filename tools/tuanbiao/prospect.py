"""What keeps a standard from its next stage: the rules, run as if the move were made today."""

from dataclasses import dataclass, replace
from datetime import date

from msgspec import convert, structs

from .diagnostic import Diagnostic, Severity
from .facts.moves import ways_from
from .facts.stages import ORDER, rank
from .judging.standard import judge_standard
from .library import Library
from .records.standard import Move
from .standard import Standard


@dataclass(frozen=True, slots=True)
class Prospect:
    """The next stage, None at the end of the road, and the errors that the move would raise."""

    stage: str | None
    obstacles: tuple[Diagnostic, ...]


def prospect(library: Library, standard: Standard, as_of: date) -> Prospect:
    """What the procedure's next forward move still needs."""
    following = _next_stage(standard.index.data.stage)
    if following is None:
        return Prospect(None, ())
    now = {(one.rule, one.span, one.message) for one in judge_standard(standard, library.governance)}
    then = judge_standard(moved(standard, following, as_of), library.governance)
    obstacles = (one for one in then if (one.rule, one.span, one.message) not in now)
    return Prospect(following, tuple(one for one in obstacles if one.severity is Severity.ERROR))


def _next_stage(stage: str) -> str | None:
    forward = [way.to for way in ways_from(stage) if way.to in ORDER and rank(way.to) == rank(stage) + 1]
    return forward[0] if forward else None


def moved(
    standard: Standard, stage: str, day: date, number: int | None = None, body: str | None = None
) -> Standard:
    """The standard right after the move, into round `number` and approved by `body` where that is said; nothing else changes."""
    index = standard.index
    entry = convert({"to": stage, "on": day, "round": number, "body": body}, Move)
    data = structs.replace(index.data, stage=stage, moves=(*index.data.moves, entry))
    return replace(standard, index=structs.replace(index, data=data))
