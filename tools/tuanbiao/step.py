"""One step of the history: state rules over the candidate, change rules over the difference."""

from .change import Change
from .check import check
from .diagnostic import Diagnostic
from .outcome import Memory
from .rules.change import CHANGE_RULES
from .stamp import stamp_all


def step(change: Change, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate and of the way to it, as of the day of the step."""
    return tuple(
        sorted((*check(change.head, change.as_of, memory), *changes(change)), key=lambda one: one.order)
    )


def changes(change: Change) -> tuple[Diagnostic, ...]:
    """What the change rules alone say."""
    waivers = {one.slug: one.before.index.data.waivers for one in change.standards if one.before}
    found = (one for rule in CHANGE_RULES for one in stamp_all(rule, rule.check(change), waivers))
    return tuple(sorted(found, key=lambda one: one.order))
