"""The rows of a record that is a list, each with the means to name its places."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from ..records.record import Record
from ..span import Span

T = TypeVar("T")


def rows(record: Record[tuple[T, ...]] | None) -> Iterator[tuple[Callable[..., Span], T]]:
    """Each row with its own `at`; nothing where there is no record."""
    for place, row in enumerate(record.data if record else ()):
        assert record is not None
        yield partial(record.at, place), row
