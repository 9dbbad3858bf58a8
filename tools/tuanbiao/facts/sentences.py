"""The sentences of an element, compared without white space: fixed wordings may be broken over lines."""

import re
from collections.abc import Iterator

from msgspec import Struct

from ..parse.blocks import Block
from ..span import Span
from .text import Passage

_SENTENCE = re.compile(r"[^。]*(?:。|$)")


class Sentence(Struct, frozen=True):
    """A sentence without white space, where it starts, and how it is written there."""

    text: str
    span: Span
    block: Block
    written: str


def sentences(passages: tuple[Passage, ...]) -> Iterator[Sentence]:
    """Every sentence of some passages but those in lists, tables and code."""
    for passage in passages:
        if passage.block.kind in ("paragraph", "quote"):
            yield from _of_block(passage.block)


def said(passages: tuple[Passage, ...]) -> str:
    """All sentences of some passages as one."""
    return "".join(one.text for one in sentences(passages))


def squeeze(text: str) -> str:
    """A text without any white space, the ideographic included."""
    return "".join(text.split())


def _of_block(block: Block) -> Iterator[Sentence]:
    for match in _SENTENCE.finditer(block.text):
        text = squeeze(match.group())
        if text:
            written = match.group().strip()
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield Sentence(text, block.at(start, max(len(written), 1)), block, written)
