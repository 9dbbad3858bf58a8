"""A standard's text taken apart once for all rules, and from which stage on they may speak of it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from ..parse.blocks import CODE_MARK, Block, Document
from ..parse.clauses import Caption, Clause, captions, outline
from ..standard import Standard
from ..words import Words
from .citations import Citation, citations
from .lists import Listing, listings
from .modals import Modal, modals
from .stages import ORDER, rank

Element = Literal[
    "foreword",
    "introduction",
    "scope",
    "normative-references",
    "terms",
    "technical",
    "annex",
    "bibliography",
    "index",
]
# The elements whose title and id are fixed.
FIXED: Mapping[Element, Words] = {
    "foreword": Words("前言", "foreword"),
    "introduction": Words("引言", "introduction"),
    "scope": Words("范围", "scope"),
    "normative-references": Words("规范性引用文件", "normative references"),
    "terms": Words("术语和定义", "terms and definitions"),
    "bibliography": Words("参考文献", "bibliography"),
    "index": Words("索引", "index"),
}
_ENTRIES: tuple[Element, ...] = ("normative-references", "bibliography", "index")
# Each pair without a pair of its kind inside; what is left around one is blanked by the second pass.
_QUOTED = re.compile(r"“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|《[^《》]*》|\"[^\"\n]*\"")


class Passage(Struct, frozen=True):
    """A block of the text: `plain` is its text with quotations and titles blanked, character by character.

    `modals` are the words by which it requires, recommends and permits, `citations` the numbers it cites; code has none.
    """

    block: Block
    plain: str
    element: Element | None
    modals: tuple[Modal, ...]
    citations: tuple[Citation, ...]

    @property
    def is_aside(self) -> bool:
        """Whether it is a note, an example or a footnote, which hold no provisions."""
        return self.block.role in ("note", "example", "footnote")

    @property
    def is_formula(self) -> bool:
        """Whether it is a formula set apart between `$$`."""
        return self.block.role == "formula"


class Text(Struct, frozen=True):
    """A text; `tops`, `elements`, `below` and `under` speak of each clause in turn.

    They give the chapter or annex that holds it, the element that this is, the clauses next below, and its own passages.
    """

    document: Document
    clauses: tuple[Clause, ...]
    captions: tuple[Caption, ...]
    listings: tuple[Listing, ...]
    tops: tuple[int, ...]
    elements: tuple[Element, ...]
    below: tuple[tuple[int, ...], ...]
    passages: tuple[Passage, ...]
    under: tuple[tuple[Passage, ...], ...]

    def find(self, element: Element) -> int | None:
        """The first chapter of an element."""
        return next(
            (at for at, one in enumerate(self.elements) if one == element and self.tops[at] == at), None
        )

    def of(self, *elements: Element) -> tuple[Passage, ...]:
        """The passages of some elements, in the order of the text."""
        return tuple(one for one in self.passages if one.element in elements)

    def enumerations(self) -> Iterator[Listing]:
        """The lists of provisions: those in the lists of references and in the index are entries, and follow other rules."""
        for one in self.listings:
            heading = one.items[0].blocks[0].heading
            if heading is None or self.elements[heading] not in _ENTRIES:
                yield one

    def annex_of(self, passage: Passage) -> Clause | None:
        """The annex that holds a passage."""
        heading = passage.block.heading
        return (
            self.clauses[self.tops[heading]] if heading is not None and passage.element == "annex" else None
        )


def written_text(standard: Standard) -> Text | None:
    """The text as it stands, whatever the stage; None where a cap was passed and it could not be read."""
    document = standard.index.body
    return _read(_Same(document)) if document is not None and document.parsed else None


def drafted_text(standard: Standard) -> Text | None:
    """The text from drafting on: what stands in it is judged, what it still lacks is not."""
    return written_text(standard) if rank(_stage(standard)) >= rank("drafting") else None


def finished_text(standard: Standard) -> Text | None:
    """The text from consultation on: it is complete."""
    return written_text(standard) if rank(_stage(standard)) >= rank("consultation") else None


def issued_text(standard: Standard) -> Text | None:
    """The text from publication on."""
    return written_text(standard) if rank(_stage(standard)) >= rank("publication") else None


def fixed_element(clause: Clause) -> Element | None:
    """The fixed element whose title or id, but not both, a chapter bears."""
    if clause.level > 1 or clause.id is None:
        return None
    title = "".join(clause.title.split())
    return next((own for own, words in FIXED.items() if (clause.id == own) is not (title == words.zh)), None)


def name(clause: Clause) -> Words:
    """How to speak of a clause in both languages: 第4章, chapter 4; 附录A, annex A; 4.1."""
    if clause.kind not in ("chapter", "annex"):
        return Words(clause.label, clause.label)
    return Words(clause.label, f"{clause.kind} {clause.number}")


def plain(text: str) -> str:
    """A text with everything quoted blanked, so that nothing else moves."""
    for _ in range(2):
        text = _QUOTED.sub(lambda match: CODE_MARK * len(match.group()), text)
    return text


def _stage(standard: Standard) -> str:
    """The stage the text is in; an end leaves it where it was."""
    proper = [move.to for move in standard.index.data.moves if move.to in ORDER]
    current = standard.index.data.stage
    return current if current in ORDER else (proper or ["proposal"])[-1]


class _Same:
    """A document as a key by identity: comparing two texts costs more than reading one."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.document is self.document


@lru_cache(maxsize=1)  # all rules look at one standard before they go on to the next
def _read(key: _Same) -> Text:
    document = key.document
    clauses = outline(document)
    tops: list[int] = []
    below: list[list[int]] = [[] for _ in clauses]
    for at, clause in enumerate(clauses):
        tops.append(at if clause.parent is None else tops[clause.parent])
        if clause.parent is not None:
            below[clause.parent].append(at)
    elements = tuple(_element(clauses[top]) for top in tops)
    passages = tuple(
        _passage(block, None if block.heading is None else elements[block.heading])
        for block in document.blocks
    )
    under: list[list[Passage]] = [[] for _ in clauses]
    for passage in passages:
        if passage.block.heading is not None:
            under[passage.block.heading].append(passage)
    return Text(
        document=document,
        clauses=clauses,
        captions=captions(document),
        listings=listings(document),
        tops=tuple(tops),
        elements=elements,
        below=tuple(tuple(one) for one in below),
        passages=passages,
        under=tuple(tuple(one) for one in under),
    )


def _passage(block: Block, element: Element | None) -> Passage:
    if block.kind == "code":
        return Passage(block, block.text, element, (), ())
    words = plain(block.text)
    return Passage(block, words, element, modals(words), tuple(citations(words)))


def _element(clause: Clause) -> Element:
    """The element that a clause without a parent is, by its id or its title."""
    title = "".join(clause.title.split())
    if clause.kind in ("foreword", "introduction", "annex", "bibliography", "index"):
        return clause.kind
    if clause.level > 1:
        return "technical"
    fixed: tuple[Element, ...] = ("scope", "normative-references", "terms")
    return next((one for one in fixed if clause.id == one or title == FIXED[one].zh), "technical")
