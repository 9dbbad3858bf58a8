"""Words that a standard's text should not say of itself or of others, found where it speaks in its own voice."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from ..span import Span
from .text import Element, Passage, Text

_SILENT: frozenset[Element] = frozenset(["terms", "normative-references", "bibliography", "index"])
PREFATORY: frozenset[Element] = frozenset(["foreword", "introduction"])
_NEGATED = re.compile(r"不|未|非|无|禁止|避免")
_BREAK = re.compile(r"[。；，\n]")
_NEAR = 8  # so many characters ahead a negation still belongs to the words


class Hit(Struct, frozen=True):
    """Words that were found, and where."""

    words: str
    span: Span


def voice(text: Text) -> Iterator[Passage]:
    """The passages in which the text speaks itself: no code, quotations, terms, cited titles."""
    for passage in text.passages:
        if passage.block.kind not in ("code", "quote") and passage.element not in _SILENT:
            yield passage


def hits(passages: Iterable[Passage], patterns: Sequence[re.Pattern[str]]) -> Iterator[Hit]:
    """Every match, the longest where several overlap; what is denied does not count."""
    for passage in passages:
        end = 0
        for found in sorted(_matches(passage.plain, patterns), key=lambda one: (one.start(), -one.end())):
            if found.start() >= end and not _denied(passage.plain, found):
                end = found.end()
                yield Hit(found.group(), passage.block.at(found.start(), end - found.start()))


def _matches(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(text)


def _denied(text: str, found: re.Match[str]) -> bool:
    """Whether a negation stands in the words, or shortly before them in the same part of the sentence."""
    before = _BREAK.split(text[max(found.start() - _NEAR, 0) : found.start()])[-1]
    return _NEGATED.search(before + found.group()) is not None
