"""Where the text makes provisions, and the words by which it does."""

from collections.abc import Iterator

from .modals import Modal
from .text import Passage, Text


def speaking(text: Text) -> Iterator[Passage]:
    """The passages of technical chapters and annexes but notes, examples and code."""
    for passage in text.of("technical", "annex"):
        if not passage.is_aside and passage.block.kind != "code":
            yield passage


def provisions(text: Text) -> Iterator[tuple[Passage, Modal]]:
    """Every word that requires, recommends or permits there."""
    for passage in speaking(text):
        yield from ((passage, modal) for modal in passage.modals)
