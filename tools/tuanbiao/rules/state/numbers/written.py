"""The numbers that a standard writes of itself, each with its place."""

from collections.abc import Iterator

from ....span import Span
from ....standard import Standard


def own_numbers(standard: Standard) -> Iterator[tuple[str, Span]]:
    """The standard's number and those it gave up."""
    index = standard.index
    if index.data.number is not None:
        yield index.data.number, index.at("number")
    for at, one in enumerate(index.data.voided_numbers):
        yield one.number, index.at("voided_numbers", at, "number")


def all_numbers(standard: Standard) -> Iterator[tuple[str, Span]]:
    """These and the numbers that other chambers give the same text."""
    yield from own_numbers(standard)
    for at, one in enumerate(standard.index.data.joint):
        if one.number is not None:
            yield one.number, standard.index.at("joint", at, "number")
