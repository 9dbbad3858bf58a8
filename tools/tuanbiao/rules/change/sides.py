"""The standards that a step changes, both sides at hand."""

from collections.abc import Iterator

from ...change import Change
from ...standard import Standard


def sides(change: Change) -> Iterator[tuple[Standard, Standard]]:
    """Every standard that differs and can be read on both sides, before and after."""
    for one in change.standards:
        if one.before and one.after:
            yield one.before, one.after
