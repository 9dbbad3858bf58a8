"""Words that a standard's text should not hold, found where it speaks for itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..parse.blocks import Block, Document
from ..parse.clauses import Clause, ClauseKind, outline
from ..span import Span

_SKIPPED_KINDS = ("code", "quote")
_SKIPPED_CLAUSES: frozenset[ClauseKind] = frozenset(["term", "bibliography", "index"])
_SKIPPED_IDS = ("normative-references", "terms")
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|「[^」]*」|《[^》]*》")
_NEGATED = re.compile(r"不|未|非|无|禁止|避免")
_BEFORE = 8  # how far ahead of the words a negation still belongs to them


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found, and where."""

    words: str
    span: Span


def spoken(document: Document, *, prefatory: bool = True) -> Iterator[Block]:
    """The blocks in which the text speaks for itself: no code, quotations, terms or titles of cited documents."""
    clauses = outline(document)
    for block in document.blocks:
        if block.kind in _SKIPPED_KINDS or any(_silent(one, prefatory) for one in _above(clauses, block)):
            continue
        yield block


def hits(blocks: Iterator[Block], patterns: Sequence[re.Pattern[str]]) -> Iterator[Hit]:
    """The first match of any pattern at each place; what is denied or quoted does not count."""
    for block in blocks:
        text = _QUOTED.sub(lambda found: "\ufffc" * len(found.group()), block.text)
        end = 0
        for found in sorted(_matches(text, patterns), key=lambda one: (one.start(), -one.end())):
            if found.start() >= end and not _denied(text, found):
                end = found.end()
                yield Hit(found.group(), block.at(found.start(), len(found.group())))


def _silent(clause: Clause, prefatory: bool) -> bool:  # noqa: FBT001 - one caller
    if not prefatory and clause.kind in ("foreword", "introduction"):
        return True
    return clause.kind in _SKIPPED_CLAUSES or clause.id in _SKIPPED_IDS


def _above(clauses: Sequence[Clause], block: Block) -> Iterator[Clause]:
    at = block.heading
    while at is not None:
        yield clauses[at]
        at = clauses[at].parent


def _matches(text: str, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(text)


def _denied(text: str, found: re.Match[str]) -> bool:
    """Whether a negation stands in the words or shortly before them in the same sentence."""
    before = re.split(r"[。；，\n]", text[max(found.start() - _BEFORE, 0) : found.start()])[-1]
    return _NEGATED.search(before + found.group()) is not None
