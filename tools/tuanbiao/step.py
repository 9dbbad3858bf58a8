"""One step of the history: state rules over the candidate, change rules over the difference."""

from .change import Change
from .check import check, stamp
from .diagnostic import Diagnostic
from .rules.change import CHANGE_RULES


def step(change: Change) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate and of the way to it, as of the day of the step."""
    return tuple(sorted((*check(change.head, change.as_of), *changes(change)), key=lambda one: one.order))


def changes(change: Change) -> tuple[Diagnostic, ...]:
    """What the change rules alone say."""
    raised = ((rule, finding) for rule in CHANGE_RULES for finding in rule.check(change))
    return tuple(sorted((stamp(one, change.head) for one in raised), key=lambda one: one.order))
