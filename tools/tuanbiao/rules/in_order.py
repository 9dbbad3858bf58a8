"""How rules compare days that follow each other."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from ..span import Span
from ..words import Words
from .rule import Finding, Findings

Event = tuple[Words, date | None, Span]


def in_order(events: Sequence[Event]) -> Findings:
    """A finding at each day that lies before the one that should come first; unknown days are passed over."""
    known = [(name, day, span) for name, day, span in events if day is not None]
    for (earlier, first, _), (later, second, span) in pairwise(known):
        if second < first:
            yield Finding(span, {"earlier": earlier, "first": first, "later": later, "second": second})
