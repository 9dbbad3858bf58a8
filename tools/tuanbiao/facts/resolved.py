"""The resolutions that a standard's moves name, and what they say of the standard."""

from collections.abc import Iterator

from msgspec import Struct

from ..governance import Governance
from ..standard import Standard
from .completion import round_at
from .moves import Step, steps
from .resolutions import Decision, decision
from .rounds import NUMBERED


class Resolved(Struct, frozen=True):
    """A step with its resolution; `round` is the round that it concerns, `item` the place of its item in the list."""

    step: Step
    decision: Decision
    round: int | None
    item: int | None


def resolved(standard: Standard, governance: Governance) -> Iterator[Resolved]:
    """Every step whose resolution is known."""
    for step in steps(standard):
        found = decision(governance, step.entry.resolution)
        if found is not None:
            number = _round(standard, step)
            yield Resolved(step, found, number, _item(standard, step, found, number))


def _round(standard: Standard, step: Step) -> int | None:
    """The round of the move; a number is given to what the newest approval approved."""
    stage = "approval" if step.entry.to == "numbering" else step.entry.to
    return round_at(standard, stage, step.at) if stage in NUMBERED else None


def _item(standard: Standard, step: Step, found: Decision, number: int | None) -> int | None:
    for at, item in enumerate(found.resolution.items):
        same = item.standard == standard.slug and item.move == step.entry.to
        if same and (number is None or (item.round or 1) == number):
            return at
    return None
