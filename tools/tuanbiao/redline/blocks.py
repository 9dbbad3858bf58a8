"""A text as a redline compares it: sections below their headings, each with its paragraphs, tables and the like."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ..facts.breaks import gap
from ..facts.tables import tables
from ..parse.blocks import CODE_MARK, Block, Code, Document
from ..parse.clauses import NATURES, Clause, captions, outline, resolve
from .tokens import tokens
from .values import Kind

MAX_GRID = 20_000  # cells of a table, empty ones included; a larger one is compared row by row
_PUT = re.compile(rf"[ \t]*\n[ \t]*|{CODE_MARK}")
_BAR = re.compile(r"(?<!\\)\|")
# A bar that opens a row, in a quotation or a list as well.
_OPENING = re.compile(r"[\s>]*(?:(?:[-*+]|[0-9]+[.)])[\s>]+)*\|")
_FAMILIES: dict[str, str] = {"table": "table", "code": "code", "caption": "caption", "figure": "figure"}
_ROLES: dict[str, Kind] = {
    "note": "note",
    "example": "example",
    "table": "caption",
    "figure": "figure",
    "formula": "formula",
    "footnote": "note",
}
_KINDS: dict[str, Kind] = {"item": "item", "quote": "quote", "code": "code"}


@dataclass(frozen=True, slots=True)
class Token:
    """Something that is compared by its key and read as its text: a reference by what it points to.

    Where the text is empty, as of a link's address, the key is read instead if it changes.
    """

    key: str
    text: str = field(compare=False)


@dataclass(frozen=True)
class Part:
    """A paragraph, a cell, a table or another run of text; `rows` holds the cells of a table."""

    kind: Kind
    content: tuple[Token, ...] = ()
    rows: tuple[tuple["Part", ...], ...] = ()

    @property
    def family(self) -> str:
        """What it may become: a paragraph may become a note, but no table."""
        return _FAMILIES.get(self.kind, "text")

    @cached_property
    def key(self) -> tuple[str, ...]:
        """What it is compared by as a whole."""
        inner = (("", *(one for cell in row for one in (*cell.key, "\0"))) for row in self.rows)
        return (self.family, *(one.key for one in self.content), *(one for row in inner for one in row))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and references, those of all cells in turn."""
        own = (one for piece in self.content for one in _split(piece))
        return (*own, *(one for row in self.rows for cell in row for one in cell.tokens))

    @property
    def words(self) -> tuple[str, ...]:
        """What its tokens are compared by."""
        return tuple(one.key for one in self.tokens)

    @property
    def text(self) -> str:
        """What is read."""
        return "".join(one.text for one in self.content)


@dataclass(frozen=True, slots=True)
class Section:
    """A clause, or what stands before all clauses; `key` is its id, or its title where it has none, and which of its kind.

    `parent` is the place of the section above it.
    """

    key: tuple[str, str, int]
    clause: Clause | None
    title: Part
    parent: int | None
    parts: tuple[Part, ...]

    @property
    def number(self) -> str | None:
        """4, 4.1, 附录A."""
        if self.clause is None or self.clause.number is None:
            return None
        return self.clause.label if self.clause.kind == "annex" else self.clause.number


def sections(document: Document) -> tuple[Section, ...]:
    """Every section in order; a text that could not be read is one section of lines."""
    if not document.parsed:
        lines = tuple(Part("code", (Token(line, line),)) for line in document.text.split("\n") if line)
        return (Section(("", "", 0), None, Part("paragraph"), None, lines),)
    parts: dict[int | None, list[Part]] = defaultdict(list)
    for heading, part in _Reader(document).parts():
        parts[heading].append(part)
    seen: Counter[tuple[str, str]] = Counter()
    found = [Section(("", "", 0), None, Part("paragraph"), None, tuple(parts[None]))]
    for at, clause in enumerate(outline(document)):
        name = ("id", clause.id) if clause.id else ("title", clause.title)
        title = NATURES[clause.normative] + clause.title
        parent = None if clause.parent is None else clause.parent + 1
        own = plain("paragraph", title)
        found.append(Section((*name, seen[name]), clause, own, parent, tuple(parts[at])))
        seen[name] += 1
    return tuple(found)


def plain(kind: Kind, text: str) -> Part:
    """A part without references."""
    return Part(kind, (Token(text, text),) if text else ())


class _Reader:
    """The blocks of a document as parts."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._labels = resolve(document)
        self._captions = {one.span.line: one.label for one in captions(document)}
        self._lines = document.text.split("\n")
        self._firsts = {id(table.first) for table in tables(document)}
        self._marked: dict[int, list[tuple[tuple[int, int], Token]]] = defaultdict(list)
        for link in document.links:
            if link.block is not None and link.span.line is not None:
                place = (link.span.line, (link.span.column or 1) + link.span.width)
                self._marked[link.block].append((place, self._reference(link.target, link.text)))
        for image in document.images:
            if image.block is not None and image.span.line is not None:
                place = (image.span.line, (image.span.column or 1) + image.span.width)
                self._marked[image.block].append((place, Token(f"（{image.target}）", "")))

    def parts(self) -> Iterator[tuple[int | None, Part]]:
        """Every part with the number of its heading."""
        cells: list[tuple[int, Block]] = []
        for at, block in enumerate(self._document.blocks):
            if cells and (block.kind != "cell" or id(block) in self._firsts):
                yield cells[0][1].heading, self._table(cells)
                cells = []
            if block.kind == "cell":
                cells.append((at, block))
            else:
                yield block.heading, Part(_kind(block), self._content(at, block))
        if cells:
            yield cells[0][1].heading, self._table(cells)

    def _table(self, cells: list[tuple[int, Block]]) -> Part:
        rows: dict[int, dict[int, Part]] = defaultdict(dict)
        for at, block in cells:
            row = rows[block.span.line or 0]
            row[max(self._column(block), *row, 0)] = Part("paragraph", self._content(at, block))
        width = max(column for row in rows.values() for column in row) + 1
        if len(rows) * width > MAX_GRID:
            return Part("table", (), tuple((_joined(row.values()),) for row in rows.values()))
        empty = Part("paragraph")
        grid = tuple(tuple(row.get(column, empty) for column in range(width)) for row in rows.values())
        return Part("table", (), grid)

    def _column(self, block: Block) -> int:
        """How many bars stand before a cell, but for the one that opens the row."""
        line = self._lines[(block.span.line or 0) - self._document.first_line]
        bars = len(_BAR.findall(line[: (block.span.column or 1) - 1]))
        return bars - 1 if _OPENING.match(line) else bars

    def _content(self, at: int, block: Block) -> tuple[Token, ...]:
        """A block's text with its code, its references as such, a caption behind its number."""
        if block.kind == "code":
            return plain("code", block.text.removesuffix("\n")).content
        label = self._captions.get(block.span.line) if block.kind == "caption" or block.id else None
        found = [Token(label[0], f"{label}　")] if label else []
        codes = iter(block.codes)
        start = 0
        for end, token in (*self._references(at, block), (len(block.text), None)):
            text = _read(block.text, start, end, codes)
            found += [Token(text, text)] if text else []
            found += [token] if token else []
            start = end
        return tuple(found)

    def _references(self, at: int, block: Block) -> Iterator[tuple[int, Token]]:
        """References with their offset in the block's text: where the first character behind them stands."""
        places = [(mark.line, mark.column) for mark in block.marks]
        for place, token in sorted(self._marked[at], key=lambda one: one[0]):
            mark = bisect_left(places, place)
            offset = block.marks[mark].offset if mark < len(places) else len(block.text)
            yield min(offset, len(block.text)), token

    def _reference(self, target: str, text: str) -> Token:
        """A reference that has no words of its own reads as what it points to is numbered."""
        label = self._labels.get(target.removeprefix("#"), target)
        return Token(f"（{target}）", "" if text else label)


def _read(text: str, start: int, end: int, codes: Iterator[Code]) -> str:
    """A stretch of a block's text as it is read: with its code, without line breaks."""

    def put(found: re.Match[str]) -> str:
        if found.group() == CODE_MARK:
            code = next(codes, None)
            return code.text if code else CODE_MARK
        left, right = start + found.start(), start + found.end()
        return gap(text[max(left - 1, 0) : left], text[right : right + 1])

    return _PUT.sub(put, text[start:end])


def _kind(block: Block) -> Kind:
    if block.role in _ROLES:
        return _ROLES[block.role]
    return _KINDS.get(block.kind, "paragraph")


def _joined(cells: Iterable[Part]) -> Part:
    """The cells of a row as one."""
    bar = Token(" | ", " | ")
    return Part("paragraph", tuple(one for cell in cells for one in (*cell.content, bar)))


def _split(piece: Token) -> Iterator[Token]:
    """The words of a piece of text; a reference stays whole."""
    if piece.key != piece.text:
        yield piece
    else:
        yield from (Token(one, one) for one in tokens(piece.text))
