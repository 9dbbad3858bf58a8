"""What a set of papers is made for."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from msgspec import structs

from ..facts.moves import ways_from
from ..forms.official.facts import Facts
from ..forms.official.papers import Move
from ..library import Library
from ..records.procedure import Move as Way
from ..standard import Standard


@dataclass(frozen=True, slots=True)
class Request:
    """Standards that make one move together; `forms` are pdf, docx or both."""

    root: Path
    library: Library
    several: tuple[Facts, ...]
    way: Way
    move: Move
    forms: tuple[str, ...]
    on: date


@dataclass(frozen=True, slots=True)
class Keeping:
    """Who keeps the originals that come back, the day they were stamped or signed where that is said, and today."""

    custodian: str
    on: date | None
    today: date


def as_sent(standard: Standard, stage: str) -> Standard:
    """The standard as it was when the papers of its last move into `stage` were made; as it is where that is still to come."""
    index, moves = standard.index, standard.index.data.moves
    at = max((at for at, one in enumerate(moves) if one.to == stage), default=0)
    is_next = index.data.stage != stage and any(way.to == stage for way in ways_from(index.data.stage))
    if at == 0 or is_next:
        return standard
    before = structs.replace(index.data, stage=moves[at - 1].to, moves=moves[:at])
    return replace(standard, index=structs.replace(index, data=before))
