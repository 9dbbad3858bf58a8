"""The clauses of a standard's text with their computed numbers (GB/T 1.1—2020, chapter 7)."""

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Literal

from msgspec import Struct

from ..span import Span
from .blocks import Document, Heading

ClauseKind = Literal[
    "foreword", "introduction", "chapter", "clause", "term", "annex", "annex-clause", "bibliography", "index"
]

_UNNUMBERED: dict[str, tuple[str, ClauseKind]] = {
    "foreword": ("前言", "foreword"),
    "introduction": ("引言", "introduction"),
    "bibliography": ("参考文献", "bibliography"),
    "index": ("索引", "index"),
}
_ANNEX = re.compile(r"附录[A-Z]?(?:\s*[(（]\s*(规范性|资料性)(?:附录)?\s*[)）]|(?=\s|$))(.*)", re.DOTALL)
# What stands before the title of an annex, by whether it is normative; nothing where that is not known.
NATURES = {True: "（规范性）", False: "（资料性）", None: ""}


class Clause(Struct, frozen=True):
    """A heading with its own text up to the next heading; `parent` is the place of the clause above in the outline.

    `number` is None for foreword, introduction, bibliography, index and what stands below no chapter. `normative` is
    None for what is no annex and for an annex that does not say.
    """

    id: str | None
    title: str
    number: str | None
    level: int
    kind: ClauseKind
    normative: bool | None
    span: Span
    text: str
    parent: int | None

    @property
    def label(self) -> str:
        """How the text refers to it: 第4章, 4.1, 附录A, A.1, or its title where it has no number."""
        if self.number is None:
            return self.title
        if self.kind == "annex":
            return f"附录{self.number}"
        return f"第{self.number}章" if self.kind == "chapter" else self.number


class Caption(Struct, frozen=True):
    """A numbered table, figure or formula: 表1, 图A.1, 式（1）; `heading` is the heading above it."""

    kind: Literal["table", "figure", "formula"]
    id: str | None
    title: str
    label: str
    span: Span
    heading: int | None


def outline(document: Document) -> tuple[Clause, ...]:
    """All clauses in the order of the text; clause n is the document's heading n."""
    clauses: list[Clause] = []
    numbers = _Numbers()
    in_terms = False
    for (heading, text), following in zip_longest(_own_texts(document), document.headings[1:]):
        parent = _parent(clauses, heading.level)
        above = None if parent is None else clauses[parent]
        if heading.level == 1:
            in_terms = heading.id == "terms" or heading.title == "术语和定义"
        leaf = following is None or following.level <= heading.level
        kind = _kind(heading, above, is_term=in_terms and leaf)
        normative, title = _annex_title(heading.title) if kind == "annex" else (None, heading.title)
        number = numbers.next(kind, parent, above)
        clauses.append(
            Clause(heading.id, title, number, heading.level, kind, normative, heading.span, text, parent)
        )
    return tuple(clauses)


def captions(document: Document) -> tuple[Caption, ...]:
    """All table captions, figures and formulas that have numbers, each kind counted through the text and anew in each annex."""
    found = []
    letters = _annex_letters(outline(document))
    counts: dict[tuple[str, str], int] = {}
    for kind, own, title, span, heading in sorted(_captioned(document), key=lambda caption: caption[3]):
        letter = letters[heading] if heading is not None else ""
        count = counts[kind, letter] = counts.get((kind, letter), 0) + 1
        label = _LABELS[kind].format(f"{letter}.{count}" if letter else count)
        found.append(Caption(kind, own, title, label, span, heading))
    return tuple(found)


def resolve(document: Document) -> dict[str, str]:
    """What a cross reference to an id reads: 第4章, 4.1, 附录A, A.1, 表1, 图1, 式（1）; the first of a duplicate id counts."""
    labels: dict[str, str] = {}
    targets: tuple[Clause | Caption, ...] = (*outline(document), *captions(document))
    for target in targets:
        if target.id is not None:
            labels.setdefault(target.id, target.label)
    return labels


def clause_texts(document: Document) -> dict[str, str]:
    """The source of each clause by heading id, heading line included, for comparing two texts clause by clause.

    No text escapes: what stands under a heading without an id of its own belongs to the clause before, and what
    stands before all clauses has the empty id.
    """
    lines = document.text.split("\n")
    starts = [heading.lines[0] - document.first_line for heading in document.headings]
    ends = [*starts, len(lines)]
    parts: dict[str, list[str]] = {"": lines[: ends[0]]}
    current = ""
    for heading, (start, end) in zip(document.headings, pairwise(ends), strict=True):
        if heading.id is not None and heading.id not in parts:
            current = heading.id
        parts.setdefault(current, []).extend(lines[start:end])
    texts = {own: "\n".join(part).strip("\n") for own, part in parts.items()}
    return {own: text for own, text in texts.items() if own or text}


class _Numbers:
    """Counts the clauses below each clause."""

    def __init__(self) -> None:
        self._chapters = 0
        self._annexes = 0
        self._below: dict[int, int] = {}

    def next(self, kind: ClauseKind, parent: int | None, above: Clause | None) -> str | None:
        """The number of the next clause of this kind under this parent."""
        if kind == "chapter":
            self._chapters += 1
            return str(self._chapters)
        if kind == "annex":
            self._annexes += 1
            return letters(self._annexes)
        if parent is None or above is None:
            return None
        count = self._below[parent] = self._below.get(parent, 0) + 1
        prefix = "0" if above.kind == "introduction" else above.number
        return None if prefix is None else f"{prefix}.{count}"


def letters(count: int) -> str:
    """A to Z, then AA, AB and so on."""
    found = ""
    while count:
        count, rest = divmod(count - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def _parent(clauses: list[Clause], level: int) -> int | None:
    above = len(clauses) - 1 if clauses else None
    while above is not None and clauses[above].level >= level:
        above = clauses[above].parent
    return above


def _kind(heading: Heading, above: Clause | None, *, is_term: bool) -> ClauseKind:
    if heading.level == 1:
        return _chapter_kind(heading)
    if above is not None and above.kind in ("annex", "annex-clause"):
        return "annex-clause"
    return "term" if is_term and above is not None else "clause"


def _chapter_kind(heading: Heading) -> ClauseKind:
    for own, (title, kind) in _UNNUMBERED.items():
        if heading.id == own or "".join(heading.title.split()) == title:
            return kind
    is_annex = _ANNEX.fullmatch(heading.title) or (heading.id or "").startswith("annex-")
    return "annex" if is_annex else "chapter"


def _annex_title(written: str) -> tuple[bool | None, str]:
    match = _ANNEX.fullmatch(written)
    if match is None:
        return None, written
    return (None if match[1] is None else match[1] == "规范性"), match[2].strip()


def _own_texts(document: Document) -> Iterator[tuple[Heading, str]]:
    lines = document.text.split("\n")
    ends = [heading.lines[0] - document.first_line for heading in document.headings[1:]]
    for heading, end in zip(document.headings, [*ends, len(lines)], strict=False):
        start = heading.lines[1] - document.first_line + 1
        yield heading, "\n".join(lines[start:end]).strip("\n")


def _annex_letters(clauses: tuple[Clause, ...]) -> list[str]:
    """For each clause the letter of the annex that holds it, or nothing."""
    letters: list[str] = []
    for clause in clauses:
        if clause.kind == "annex":
            letters.append(clause.number or "")
        else:
            letters.append("" if clause.parent is None else letters[clause.parent])
    return letters


_LABELS = {"table": "表{}", "figure": "图{}", "formula": "式（{}）"}
_Captioned = tuple[Literal["table", "figure", "formula"], str | None, str, Span, int | None]


def _captioned(document: Document) -> Iterator[_Captioned]:
    figures = {at for at, block in enumerate(document.blocks) if block.role == "figure"}
    for block in document.blocks:
        if block.role == "table":
            yield "table", block.id, block.text, block.span, block.heading
    for image in document.images:
        if image.id is not None or image.block in figures:
            yield "figure", image.id, image.text, image.span, image.heading
    for formula in document.formulas:
        if formula.id is not None:  # only one that is referred to has a number
            yield "formula", formula.id, "", formula.span, formula.heading
