"""Steps that take the text on from a consultation, with the rounds that they leave behind."""

from collections.abc import Iterator

from ....change import Change, StandardChange
from ....facts.moves import Step
from ....facts.rounds import Opening, openings
from ....made import new_steps

# A move back or an end builds on no window.
_ONWARD = ("open-review", "reopen-consultation")


def leaving(change: Change) -> Iterator[tuple[StandardChange, Step, tuple[Opening, ...]]]:
    """Each standard that goes on, with its move and the base's rounds, oldest first."""
    for one in change.standards:
        for step in new_steps(one):
            if one.before and step.way and step.way.id in _ONWARD:
                rounds = (found for found in openings(one.before) if found.stage == "consultation")
                yield one, step, tuple(rounds)
