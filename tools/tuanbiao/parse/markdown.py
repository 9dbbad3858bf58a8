"""The prose of a record: Markdown text to headings, blocks, links and images, or the reasons why not."""

import re
from collections.abc import Iterator
from typing import Any

from markdown_it.common.utils import MD_TRIM_CHARS as TRIMMED
from markdown_it.token import Token

from ..span import Span
from .blocks import Block, BlockKind, Document, Formula, Heading, Image, Link, Mark, Role
from .fault import Fault
from .inline import Piece, reader
from .prose import Id, Origin, Prose, Source

MAX_LINE = 4096
MAX_LINES = 10_000
MAX_MARKUP = 20_000
MAX_PARAGRAPH = 400
MAX_DEPTH = 8
MAX_BRACKETS = 32
MAX_REPORTED = 20

_BRACKETS = re.compile(rf"(?:!?\[){{{MAX_BRACKETS + 1},}}")
_MARKUP = re.compile(r"[\[\]!*_`<&|\\]")
NOTE = re.compile(r"注[0-9]*：")
EXAMPLE = re.compile(r"示例[0-9]*：")
TABLE = "表："
# Above a table whose values all have one unit.
UNIT = re.compile(r"单位为[^。\n]{1,30}")
_READER = reader()


def parse(path: str, text: str, first_line: int) -> Document:
    """Read `text`, which starts at line `first_line` (from 1) of the file `path`."""
    source = Source(path, "\n" * (first_line - 1) + text)
    faults = list(_caps(source))
    if faults:
        return _unparsed(source, text, first_line, faults)
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    _READER.block.parse(source.text, _READER, env, tokens)
    faults = list(_shape(source, tokens))
    if faults:
        return _unparsed(source, text, first_line, faults)
    collector = _Collector(source, env)
    collector.read(tokens)
    return Document(
        path,
        text,
        first_line,
        parsed=True,
        headings=tuple(collector.headings),
        blocks=tuple(collector.blocks),
        links=tuple(collector.links),
        images=tuple(collector.images),
        faults=tuple(collector.faults),
        formulas=tuple(collector.formulas),
    )


def _unparsed(source: Source, text: str, first_line: int, faults: list[Fault]) -> Document:
    return Document(source.path, text, first_line, False, (), (), (), (), tuple(faults[:MAX_REPORTED]))  # noqa: FBT003


def _caps(source: Source) -> Iterator[Fault]:
    """What would cost too much time to parse at all."""
    count = len(source.starts)
    if count > MAX_LINES:
        yield Fault("markdown-too-many-lines", Span(source.path), {"lines": count, "limit": MAX_LINES})
    for number in range(count):
        length = len(source.line(number))
        if length > MAX_LINE:
            span = Span(source.path, number + 1, MAX_LINE + 1)
            yield Fault("markdown-line-too-long", span, {"length": length, "limit": MAX_LINE})
    for match in _BRACKETS.finditer(source.text):
        yield Fault("markdown-brackets", source.span(*match.span()), {"limit": MAX_BRACKETS})
    markup = sum(1 for _ in _MARKUP.finditer(source.text))
    if markup > MAX_MARKUP:
        yield Fault("markdown-too-much-markup", Span(source.path), {"count": markup, "limit": MAX_MARKUP})


def _shape(source: Source, tokens: list[Token]) -> Iterator[Fault]:
    """What the block structure shows before any inline text is parsed."""
    depth = 0
    for token in tokens:
        lines = token.map or [0, 0]
        if token.type in _CONTAINERS:
            depth += token.nesting
            if token.nesting > 0 and depth == MAX_DEPTH + 1:
                line = source.line(lines[0])
                column = len(line) - len(line.lstrip(TRIMMED)) + 1
                span = Span(source.path, lines[0] + 1, column)
                yield Fault("markdown-list-too-deep", span, {"limit": MAX_DEPTH})
        elif token.type == "inline" and lines[1] - lines[0] > MAX_PARAGRAPH:
            values = {"lines": lines[1] - lines[0], "limit": MAX_PARAGRAPH}
            yield Fault("markdown-paragraph-too-long", Span(source.path, lines[0] + 1, 1), values)


_LISTS = {"bullet_list_open", "ordered_list_open", "bullet_list_close", "ordered_list_close"}
_INLINE = re.compile(r"[\n\[\]!*_`<>&\\$]")
_CONTAINERS = _LISTS | {"blockquote_open", "blockquote_close"}
_INNERMOST: dict[str, BlockKind] = {"list_item": "item", "blockquote": "quote", "th": "cell", "td": "cell"}


class _Collector:
    """Gathers a document from block tokens."""

    def __init__(self, source: Source, env: dict[str, Any]) -> None:
        self.source = source
        self.env = env
        self.headings: list[Heading] = []
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.formulas: list[Formula] = []
        self.faults: list[Fault] = []
        self._ids: dict[str, Span] = {}
        self._inside: list[BlockKind] = []
        self._depth = 0
        self._html = 0

    def read(self, tokens: list[Token]) -> None:
        """Take in all tokens of the document."""
        heading: Token | None = None
        for token in tokens:
            self._enter(token)
            if token.type == "heading_open" and token.level == 0:
                heading = token
            elif token.type == "inline" and heading is not None:
                self._heading(heading, token)
                heading = None
            elif token.type == "inline":
                self._text(token)
            elif token.type in ("fence", "code_block"):
                self._code(token)

    def _enter(self, token: Token) -> None:
        if token.type in _LISTS:
            self._depth += token.nesting
        kind = _INNERMOST.get(token.type.rpartition("_")[0])
        if kind is not None and token.nesting > 0:
            self._inside.append(kind)
        elif kind is not None:
            self._inside.pop()

    def _heading(self, opening: Token, token: Token) -> None:
        prose = self._prose(token, _atx_start(self.source, token) if opening.markup[0] == "#" else None)
        found = prose.cut_id()
        lines = opening.map or [0, 1]
        span = self.source.span(prose.start(), prose.start() + len(prose.text))
        place = (lines[0] + 1, lines[1])
        self._gather(prose, None, len(self.headings))
        self._formulas(prose, None, None)
        level = int(opening.tag[1:])
        id_span = found.span if found else None
        self.headings.append(Heading(level, prose.text, self._id(found), span, id_span, place))

    def _text(self, token: Token) -> None:
        prose = self._prose(token, None)
        if not (prose.text or prose.links or prose.images):
            return
        kind: BlockKind = self._inside[-1] if self._inside else "paragraph"
        role, found = _role(kind, prose, footnote="footnote" in token.meta)
        image_ids = self._gather(prose, len(self.blocks), self._current())
        own = image_ids[0] if role == "figure" else self._id(found)
        self._formulas(prose, own if role == "formula" else None, len(self.blocks))
        if role in ("table", "figure"):
            kind = "caption"
        self._block(kind, role, prose, own)

    def _block(self, kind: BlockKind, role: Role, prose: Prose, own: str | None) -> None:
        first = prose.text.partition("\n")[0]
        span = self.source.span(prose.start(), prose.start() + len(first))
        block = Block(
            kind, role, prose.text, span, self._current(), self._depth, own, tuple(prose.codes), prose.marks()
        )
        self.blocks.append(block)

    def _code(self, token: Token) -> None:
        first = (token.map or [0])[0] + (1 if token.type == "fence" else 0)
        marks = tuple(_code_marks(self.source, token.content, first))
        place = marks[0] if marks else Mark(0, first, 1)
        span = Span(self.source.path, place.line, place.column)
        block = Block("code", "text", token.content, span, self._current(), self._depth, None, (), marks)
        self.blocks.append(block)

    def _current(self) -> int | None:
        return len(self.headings) - 1 if self.headings else None

    def _prose(self, token: Token, start: int | None) -> Prose:
        children = [Token("text", "", 0, content=token.content, meta={"from": 0})]
        if _INLINE.search(token.content):  # most prose has none, and reading it is what costs
            children = []
            _READER.inline.parse(token.content, _READER, self.env, children)
        pieces = token.meta.get("pieces") or _lines(self.source, token)
        return Prose(self.source, Origin(pieces if start is None else [Piece(0, start)])).read(children)

    def _gather(self, prose: Prose, block: int | None, heading: int | None) -> list[str | None]:
        """Take over the links, images and HTML of one block; the ids of its images."""
        self.links.extend(Link(*link, block, heading) for link in prose.links)
        ids = [self._id(found) for _, _, found, _ in prose.images]
        for (target, text, _, span), own in zip(prose.images, ids, strict=True):
            self.images.append(Image(target, text, own, span, block, heading))
        room = max(MAX_REPORTED - self._html, 0)
        self._html += len(prose.html)
        self.faults.extend(Fault("markdown-html", span) for span in prose.html[:room])
        return ids

    def _formulas(self, prose: Prose, own: str | None, block: int | None) -> None:
        """Take over the formulas of one block; one alone has the block's id."""
        heading = len(self.headings) if block is None else self._current()
        for source, display, span in prose.formulas:
            self.formulas.append(Formula(source, display, own, span, block, heading))

    def _id(self, found: Id | None) -> str | None:
        if found is None:
            return None
        if found.value is None:
            self.faults.append(Fault("heading-id-malformed", found.span, {"id": found.written}))
        elif found.value in self._ids:
            line = self._ids[found.value].line
            self.faults.append(Fault("heading-id-duplicate", found.span, {"id": found.value, "line": line}))
        else:
            self._ids[found.value] = found.span
        return found.value


def _role(kind: BlockKind, prose: Prose, *, footnote: bool) -> tuple[Role, Id | None]:
    """What a block is by its first words; a table caption loses them and gives its id, as a formula does."""
    if footnote:
        return "footnote", None
    own = _own_role(prose) if kind == "paragraph" else None
    if own == "table":
        prose.cut_start(len(TABLE))
    if own in ("table", "formula"):
        return own, prose.cut_id()
    if own is not None or not NOTE.match(prose.text):
        return own or ("example" if EXAMPLE.match(prose.text) else "text"), None
    return "note", None


def _own_role(prose: Prose) -> Role | None:
    """What only a paragraph outside lists and the like can be."""
    text = prose.text
    if text.startswith("$$"):
        return "formula"
    if UNIT.fullmatch(text):
        return "unit"
    if text.startswith(TABLE) and "\n" not in text:
        return "table"
    return "figure" if len(prose.images) == 1 and text.strip() == prose.images[0][1].strip() else None


def _atx_start(source: Source, token: Token) -> int:
    """Where the content of a `#` heading starts; what holds the heading has no `#`."""
    number = (token.map or [0])[0]
    line = source.line(number)
    after = line[line.index("#") :].lstrip("#").lstrip(TRIMMED)
    return source.starts[number] + len(line) - len(after)


def _lines(source: Source, token: Token) -> list[Piece]:
    """The origin of each line of a paragraph: the end of a source line; the last has lost white space behind it."""
    pieces, offset = [], 0
    first = (token.map or [0])[0] + int(token.meta.get("trimmed", 0))
    lines = token.content.split("\n")
    for number, line in enumerate(lines):
        written = source.line(first + number)
        if number == len(lines) - 1:
            written = written.rstrip(TRIMMED)
        pieces.append(Piece(offset, source.starts[first + number] + len(written) - len(line)))
        offset += len(line) + 1
    return pieces


def _code_marks(source: Source, content: str, first: int) -> Iterator[Mark]:
    """The places of code lines; the blanks that stand for part of a tab are all at that tab."""
    offset = 0
    for number, line in enumerate(content.removesuffix("\n").split("\n") if content else [], start=first):
        written = source.line(number)
        blanks = next(count for count in range(len(line) + 1) if written.endswith(line[count:]))
        column = len(written) - len(line) + blanks + 1
        for blank in range(blanks):
            yield Mark(offset + blank, number + 1, column - 1)
        yield Mark(offset + blanks, number + 1, column)
        offset += len(line) + 1
