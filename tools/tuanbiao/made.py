"""What a step does to a standard's moves: the entries that it adds, and the rounds that they open."""

from collections.abc import Iterator

from .change import StandardChange
from .facts.moves import Step, steps
from .facts.rounds import Opening, openings


def new_steps(one: StandardChange) -> tuple[Step, ...]:
    """The entries that the step adds, beside the procedure's moves."""
    return steps(one.after)[-len(one.moves) :] if one.after and one.moves and comparable(one) else ()


def new_rounds(one: StandardChange, stage: str) -> Iterator[Opening]:
    """The rounds of a stage that the step opens."""
    if one.after and one.moves and comparable(one):
        old = len(one.after.index.data.moves) - len(one.moves)
        yield from (found for found in openings(one.after) if found.stage == stage and found.at >= old)


def comparable(one: StandardChange) -> bool:
    """Whether the base has no such folder, or one that can be read; of another nothing can be said to be new."""
    return one.before is not None or not any(edit.before for edit in one.edits)
