"""Which documents a text lists and which it cites, as provisions or for information (GB/T 1.1—2020, 8.6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .citations import Citation, citations
from .text import Element, Passage, Text

_ASIDE = re.compile(r"参见\s*$")
_SOURCE = re.compile(r"\s*[\[［【]来源")
_CITING: tuple[Element, ...] = ("terms", "technical", "annex")


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in a list of references; `every_part` where it stands for all parts of a document."""

    citation: Citation
    passage: Passage
    every_part: bool

    def covers(self, citation: Citation) -> bool:
        """Whether a citation means this document."""
        if self.every_part and citation.key.startswith(self.citation.key + "."):
            return True
        years = {self.citation.year, citation.year} - {None}
        return self.citation.key == citation.key and len(years) < 2


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation in the text; `normative` where it makes the document part of the provisions."""

    citation: Citation
    passage: Passage
    normative: bool


def entries(text: Text, element: Element) -> tuple[Entry, ...]:
    """The numbered documents of a list, one a line."""
    return tuple(_entries(text, element))


def cited(text: Text) -> Iterator[Cited]:
    """Every citation in terms, technical chapters and annexes."""
    for passage in text.of(*_CITING):
        if passage.block.kind != "code":
            for one in citations(passage.plain):
                yield Cited(one, passage, _is_normative(text, passage, one))


def _entries(text: Text, element: Element) -> Iterator[Entry]:
    for passage in text.of(element):
        starts = {match.end() for match in re.finditer(r"(?:^|\n)(?:\s|\[[0-9]+\])*", passage.plain)}
        for one in citations(passage.plain):
            if one.start in starts:
                line = passage.plain[one.end :].partition("\n")[0]
                yield Entry(one, passage, "所有部分" in line)


def _is_normative(text: Text, passage: Passage, citation: Citation) -> bool:
    annex = text.annex_of(passage)
    if passage.is_aside or (annex is not None and annex.normative is False):
        return False
    return not (_SOURCE.match(passage.plain) or _ASIDE.search(passage.plain[: citation.start]))
