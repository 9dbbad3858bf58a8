"""How a rule asks for the keys that a move completes."""

from collections.abc import Callable

from ...facts.completion import EXAMINATION, PROPOSER, Gap, gaps, owned
from ...facts.labels import dotted, label
from ...facts.stages import NAMES
from ...governance import Governance
from ...standard import Standard
from ..rule import Finding, Findings


def missing(owner: tuple[str, ...]) -> Callable[[Standard, Governance], Findings]:
    """A check that yields every empty key of one owner; a list without any attempt is told only once."""
    asked = owned(owner)

    def check(standard: Standard, governance: Governance) -> Findings:
        for gap in gaps(standard, governance, asked):
            if gap.route != ("attempts",) or owner in (PROPOSER, EXAMINATION):
                yield finding(gap)

    return check


def finding(gap: Gap) -> Finding:
    """What the texts of such rules need: the key, its name, and the stage that asks for it."""
    values = {
        "key": dotted(gap.route),
        "label": label(gap.kind, gap.route),
        "stage": NAMES[gap.made.entry.to],
    }
    return Finding(gap.record.at(*gap.route), values, on=gap.made.entry.on)
