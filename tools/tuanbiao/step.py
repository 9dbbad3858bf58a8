"""One step of the history: state rules over the candidate, change rules over the difference."""

from .approvals.count import Approvals
from .change import Change
from .check import check, stamp
from .diagnostic import Diagnostic
from .rules.change import CHANGE_RULES
from .rules.live import APPROVAL_RULES


def step(change: Change) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate and of the way to it, as of the day of the step."""
    return tuple(sorted((*check(change.head, change.as_of), *changes(change)), key=lambda one: one.order))


def changes(change: Change) -> tuple[Diagnostic, ...]:
    """What the change rules alone say."""
    raised = ((rule, finding) for rule in CHANGE_RULES for finding in rule.check(change))
    return tuple(sorted((stamp(one, change.head) for one in raised), key=lambda one: one.order))


def live(change: Change, approvals: Approvals) -> tuple[Diagnostic, ...]:
    """What the rules about live approvals say; only the gate can ask, since no clone shows them."""
    raised = ((rule, finding) for rule in APPROVAL_RULES for finding in rule.check(change, approvals))
    return tuple(sorted((stamp(one, change.head) for one in raised), key=lambda one: one.order))
