"""One step of the history: state rules over the candidate, change rules over the difference."""

from .approvals.count import Approvals
from .change import Change
from .check import check
from .diagnostic import Diagnostic
from .link import Link
from .outcome import Memory
from .records.standard import Waiver
from .stamp import stamp_all

# Rules are imported when they are asked, while texts are judged beside.


def step(change: Change, memory: Memory | None = None) -> tuple[Diagnostic, ...]:
    """Everything that the rules say of the candidate and of the way to it, as of the day of the step."""
    return tuple(
        sorted((*changes(change), *check(change.head, change.as_of, memory)), key=lambda one: one.order)
    )


def hangs(link: Link) -> tuple[Diagnostic, ...]:
    """What the rules say of how a step hangs on the line before it."""
    from .rules.history import HISTORY_RULES

    found = (one for rule in HISTORY_RULES for one in stamp_all(rule, rule.check(link)))
    return tuple(sorted(found, key=lambda one: one.order))


def changes(change: Change) -> tuple[Diagnostic, ...]:
    """What the change rules alone say."""
    from .rules.change import CHANGE_RULES

    before = {one.slug: one.before for one in change.standards if one.before}

    def waivers(slug: str) -> tuple[Waiver, ...]:
        return before[slug].index.data.waivers if slug in before else ()

    found = (one for rule in CHANGE_RULES for one in stamp_all(rule, rule.check(change), waivers))
    return tuple(sorted(found, key=lambda one: one.order))


def live(change: Change, approvals: Approvals) -> tuple[Diagnostic, ...]:
    """What the rules about live approvals say; only the gate can ask, since no clone shows them."""
    from .rules.live import APPROVAL_RULES

    found = (one for rule in APPROVAL_RULES for one in stamp_all(rule, rule.check(change, approvals)))
    return tuple(sorted(found, key=lambda one: one.order))
