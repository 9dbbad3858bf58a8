"""Which documents a text lists and which it cites, as provisions or for information (GB/T 1.1—2020, 8.6)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from ..governance import Governance
from ..standard import Standard
from .citations import Citation
from .cite import Cite
from .numbers import identity
from .text import Element, Passage, Text, drafted_text

_ASIDE = re.compile(r"参见\s*$")
_NEAR = 5
_SOURCE = re.compile(r"\s*[\[［【]来源")
_CITING: tuple[Element, ...] = ("terms", "technical", "annex")


class Entry(Struct, frozen=True):
    """One document in a list of references; `every_part` where it stands for all parts of a document."""

    citation: Citation
    passage: Passage
    every_part: bool


class Catalogue:
    """Lists of references, asked for citations."""

    def __init__(self, listed: Iterable[Entry]) -> None:
        self._years: dict[str, set[str | None]] = defaultdict(set)
        self._whole: set[str] = set()
        for entry in listed:
            self._years[entry.citation.key].add(entry.citation.year)
            if entry.every_part:
                self._whole.add(entry.citation.key)

    def holds(self, citation: Citation) -> bool:
        """Whether the document is listed; a citation and an entry that are both dated have to agree."""
        years = self._years.get(citation.key, set())
        if years and (citation.year is None or None in years or citation.year in years):
            return True
        return any(whole in self._whole for whole in _wholes(citation))


def uncited(text: Text, listed: Iterable[Entry]) -> Iterator[Entry]:
    """The entries that no normative citation means; one of another year is told from the citation's side."""
    used = [one.citation for one in cited(text) if one.normative]
    keys = {one.key for one in used}
    wholes = {whole for one in used for whole in _wholes(one)}
    for entry in listed:
        key = entry.citation.key
        if key not in keys and not (entry.every_part and key in wholes):
            yield entry


class Cited(Struct, frozen=True):
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
        for one in passage.citations:
            yield Cited(one, passage, _is_normative(text, passage, one))


def own_citations(standard: Standard, governance: Governance) -> Iterator[Cite]:
    """The first citation of each number that begins with the chamber's code, in the list or in the text.

    Only of standards in progress: the systematic review looks after the others.
    """
    over = standard.index.data.stage in ("publication", "withdrawn", "cancelled")
    text = drafted_text(standard) if governance.chamber and not over else None
    if text is None or governance.chamber is None:
        return
    seen = set()
    listed = ((one.citation, one.passage) for one in entries(text, "normative-references"))
    for citation, passage in (*listed, *((one.citation, one.passage) for one in cited(text))):
        written = identity(citation.text)
        if citation.key.startswith(f"T/{governance.chamber.data.code} ") and written not in seen:
            seen.add(written)
            dated = citation.year is not None
            span = passage.block.at(citation.start, len(citation.text))
            yield Cite(citation.text, written if dated else citation.key, dated, span)


def _wholes(citation: Citation) -> Iterator[str]:
    """The documents that a part belongs to: GB/T 4857 for GB/T 4857.4."""
    whole = citation.key
    while "." in whole:
        whole = whole.rpartition(".")[0]
        yield whole


def _entries(text: Text, element: Element) -> Iterator[Entry]:
    for passage in text.of(element):
        starts = {match.end() for match in re.finditer(r"(?:^|\n)(?:\s|\[[0-9]+\])*", passage.plain)}
        for one in passage.citations:
            if one.start in starts:
                line = passage.plain[one.end :].partition("\n")[0]
                yield Entry(one, passage, "所有部分" in line)


def _is_normative(text: Text, passage: Passage, citation: Citation) -> bool:
    annex = text.annex_of(passage)
    if passage.is_aside or (annex is not None and annex.normative is False):
        return False
    return not (
        _SOURCE.match(passage.plain)
        or _ASIDE.search(passage.plain[max(citation.start - _NEAR, 0) : citation.start])
    )
