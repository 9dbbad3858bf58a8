"""Ids for headings, tables and figures: those the draft still carries, those the text had, or new ones made of the words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from ....parse.blocks import Document
from ....parse.clauses import captions, outline
from .numbers import squeeze
from .values import Block, Piece

_KNOWN = {
    "前言": "foreword",
    "引言": "introduction",
    "范围": "scope",
    "规范性引用文件": "normative-references",
    "术语和定义": "terms",
    "符号和缩略语": "symbols",
    "缩略语": "abbreviations",
    "总体原则": "principles",
    "总体要求": "general-requirements",
    "分类": "classification",
    "要求": "requirements",
    "技术要求": "requirements",
    "试验方法": "tests",
    "检验规则": "inspection",
    "参考文献": "bibliography",
    "索引": "index",
}
_OWN = re.compile("id_([a-z0-9]+(?:_[a-z0-9]+)*)")
_ENGLISH = re.compile("[a-z0-9]+")
_TITLED = ("heading", "table-title", "figure-title")
_NAMED = (*_TITLED, "formula")
_DIGITS = 6
_LONGEST = 37  # what fits the name of a bookmark


@dataclass
class Ids:
    """The ids of one text; `known` holds those that the text had, by kind and title, `placed` those that paragraphs have."""

    known: Mapping[tuple[str, str], str] = field(default_factory=dict)
    placed: Mapping[int, str] = field(default_factory=dict)
    by_mark: dict[str, str] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    carried: int = 0
    _taken: set[str] = field(default_factory=set)

    def of_all(self, blocks: Sequence[Block]) -> list[str | None]:
        """The id of each block that may have one; a formula needs one only where something refers to it, since it is its number."""
        wanted = {one.target for one in _pieces(blocks) if one.kind == "reference"}
        wanted |= {
            one.target[1:] for one in _pieces(blocks) if one.kind == "link" and one.target.startswith("#")
        }
        found = [self._placed(one) for one in blocks]
        for at, one in enumerate(blocks):
            found[at] = found[at] or self._carried(one)
        for at, one in enumerate(blocks):
            needed = one.kind in _TITLED or (one.kind == "formula" and wanted & set(one.marks))
            if found[at] is None and needed:
                found[at] = self._new(one, blocks[at + 1 : at + 2])
            for mark in one.marks if found[at] else ():
                self.by_mark.setdefault(mark, found[at] or "")
        return found

    def _placed(self, block: Block) -> str | None:
        own = self.placed.get(block.place) if block.kind in _NAMED else None
        if own is None or own in self._taken:
            return None
        self._taken.add(own)
        return own

    def _carried(self, block: Block) -> str | None:
        if block.kind not in _NAMED:
            return None
        for mark in block.marks:
            found = _OWN.fullmatch(mark)
            own = found[1].replace("_", "-") if found else ""
            if own and own not in self._taken:
                self._taken.add(own)
                self.carried += 1
                return own
        return None

    def _new(self, block: Block, following: Sequence[Block]) -> str:
        kind = "heading" if block.kind == "heading" else block.kind
        title = squeeze(block.text)
        own = self.known.get((kind, title), "")
        if not own or own in self._taken:
            own = self._unique(_named(block, title, following))
            self.made.append(own)
        self._taken.add(own)
        return own

    def _unique(self, own: str) -> str:
        """With a count behind it where it is taken, or would be the id of something the draft does not hold."""
        count, unique = 1, own
        while unique in self._taken:
            count += 1
            unique = f"{own}-{count}"
        return unique


def _pieces(blocks: Sequence[Block]) -> Iterator[Piece]:
    for block in blocks:
        yield from block.pieces
        for row in block.rows:
            for cell in row:
                yield from cell


def _named(block: Block, title: str, following: Sequence[Block]) -> str:
    """An id from the words of a title: of usual chapters in English, of terms their English name, else of their digest."""
    if block.kind == "heading" and block.level == 1 and block.heading != "annex" and title in _KNOWN:
        return _KNOWN[title]
    lead = {"table-title": "tab", "figure-title": "fig", "formula": "eq"}.get(
        block.kind, "annex" if block.heading == "annex" else "c"
    )
    english = "-".join(_ENGLISH.findall(block.text.lower().partition(" ")[2]))
    if block.kind == "heading" and english and english[0].isalpha():
        return f"{lead}-{english}"[:_LONGEST].rstrip("-")
    words = title or "".join(one.text for one in following)
    return f"{lead}-{sha256(words.encode()).hexdigest()[:_DIGITS]}"


def known_ids(document: Document | None) -> dict[tuple[str, str], str]:
    """The ids of a text by kind and title, where a title stands only once."""
    if document is None:
        return {}
    found = [(("heading", squeeze(one.title)), one.id) for one in outline(document) if one.title]
    found += [((f"{one.kind}-title", squeeze(one.title)), one.id) for one in captions(document)]
    keys = [key for key, _ in found]
    return {key: own for key, own in found if own and keys.count(key) == 1}
