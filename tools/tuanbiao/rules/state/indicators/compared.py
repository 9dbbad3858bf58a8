"""What rules on indicators share: every comparison with its place."""

from collections.abc import Iterator
from typing import NamedTuple

from ....facts.cited import Level, level
from ....records.disclosure import Comparison, Indicator
from ....span import Span
from ....standard import Standard


class Compared(NamedTuple):
    """One indicator beside the same one of another standard."""

    indicator: Indicator
    comparison: Comparison
    level: Level
    span: Span

    @property
    def values(self) -> dict[str, object]:
        """What messages tell of it."""
        return {
            "name": self.indicator.name,
            "value": self.indicator.value,
            "standard": self.comparison.standard,
            "other": self.comparison.value,
        }


def comparisons(standard: Standard) -> Iterator[Compared]:
    """Every comparison that the disclosure makes, made public already or not."""
    disclosure = standard.disclosure
    for at, indicator in enumerate(disclosure.data.indicators if disclosure else ()):
        for place, one in enumerate(indicator.compared_with):
            assert disclosure is not None
            span = disclosure.at("indicators", at, "compared_with", place, "relation")
            yield Compared(indicator, one, level(one.standard), span)
