"""A CommonMark reader (with tables, without HTML) whose inline tokens know their place in the source.

markdown-it gives the lines of blocks only. Here every piece of inline text remembers the offset it was read from, and
every table cell the offset of its characters.
"""

import re
from collections.abc import Callable, MutableMapping
from itertools import pairwise
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common.utils import MD_TRIM_CHARS as TRIMMED
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock, lheading, paragraph
from markdown_it.rules_block import table as read_table
from markdown_it.rules_inline import StateInline, backtick
from markdown_it.rules_inline import autolink as read_autolink
from markdown_it.rules_inline import image as read_image
from markdown_it.rules_inline import link as read_link
from markdown_it.token import Token
from msgspec import Struct

# What a browser could take for HTML. Attributes end at the next angle bracket, which keeps the search linear.
_TAG = re.compile(r"<(?:!--|!\[CDATA\[|![A-Za-z]|\?|/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>)")
# The sign that opens a formula has no blank behind it, the one that ends it none before it and no digit behind: 5 $ is none.
_MATH = re.compile(
    r"(?P<mark>\$\$)(?:[^$\\]|\\.)+\$\$|(?P<single>\$)(?![\s$])(?:[^$\n\\]|\\.)*(?<!\s)\$(?![0-9$])",
    re.DOTALL,
)
_MATH_LINES = 40
_FOOTNOTE = re.compile(r"\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]")
_OPEN_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)", re.MULTILINE)


class Piece(Struct, frozen=True):
    """Characters from `offset` on were read side by side from `source` on."""

    offset: int
    source: int


class _State(StateInline):
    """Remembers where pending text and pushed tokens were read."""

    def __init__(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], out_tokens: list[Token]
    ) -> None:
        super().__init__(src, md, env, out_tokens)
        self._pieces: list[Piece] = []
        self._length = 0

    def append_pending(self, text: str) -> None:
        last = self._pieces[-1] if self._pieces else None
        if last is None or self.pos - self._length != last.source - last.offset:
            self._pieces.append(Piece(self._length, self.pos))
        self._length += len(text)
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - markdown-it's name
        token = super().pushPending()
        token.meta["pieces"] = [piece for piece in self._pieces if piece.offset < len(token.content)]
        self._forget()
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        self._forget()  # a line break may have cut all pending text away
        before = self.tokens[-2] if len(self.tokens) > 1 else None
        token.meta["from"] = self.pos
        if ttype == "text" and before is not None and before.meta.get("run") == self.pos:
            token.meta["from"] = before.meta["from"] + 1  # the next marker of one run such as **
        if ttype == "text":
            token.meta["run"] = self.pos
        return token

    def _forget(self) -> None:
        self._pieces = []
        self._length = 0


class _Inline(ParserInline):
    """markdown-it's inline parser over `_State`."""

    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _Markdown(MarkdownIt):
    """Leaves link targets as they are written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        return link


def _ending(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """`rule`, leaving on its last token where it ended."""

    def read(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
        found = rule(state, silent)
        if found and not silent and state.tokens:
            state.tokens[-1].meta.setdefault("to", state.pos)
        return found

    return read


def _autolink(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
    start = state.pos
    found = read_autolink(state, silent)
    if found and not silent:
        state.tokens[-3].meta["from"] = state.tokens[-2].meta["from"] = start + 1
        state.tokens[-1].meta["to"] = state.pos
    return found


def _html(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
    """Leave an empty `html` token before what looks like HTML, which then is read as text."""
    at = state.pos
    if silent or state.src[at] != "<":
        return False
    opens_line = at == 0 or state.src[at - 1] == "\n"
    if _TAG.match(state.src, at) or (opens_line and _OPEN_TAG.match(state.src, at)):
        state.push("html", "", 0)
    return False


def _math(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """A formula stays as written: nothing in it is markup."""
    found = _MATH.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "$" else None
    if found is None:
        return False
    if not silent:
        token = state.push("math", "math", 0)
        token.content, token.markup = found.group(), found["mark"] or found["single"]
        token.block = found["mark"] is not None
    state.pos = found.end()
    return True


def _footnote(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - as above
    """A reference to a footnote that the text has."""
    found = _FOOTNOTE.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "[" else None
    if found is None or found[1] not in state.env.get("footnotes", ()):
        return False
    if not silent:
        token = state.push("footnote", "", 0)
        token.content, token.info = found.group(), found[1]
    state.pos = found.end()
    return True


def _apart(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001 - as above
    """The lines of a formula that is set apart are one paragraph, whatever they begin with."""
    if silent or state.is_code_block(start_line) or not _line(state, start_line).startswith("$$"):
        return False
    written = _line(state, start_line)
    line = start_line + 1
    while not _MATH.match(written):
        if line >= min(end_line, start_line + _MATH_LINES) or state.isEmpty(line):
            return False
        written += "\n" + _line(state, line)
        line += 1
    _paragraph(state, start_line, line)
    return True


def _footnote_text(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001 - as above
    """`[^a]: text` outside lists and quotations, up to a blank line or the next footnote."""
    found = (
        _FOOTNOTE.match(_line(state, start_line))
        if not (silent or state.level or state.sCount[start_line])
        else None
    )
    if found is None or not _line(state, start_line)[found.end() :].startswith(":"):
        return False
    line = start_line + 1
    while line < end_line and not state.isEmpty(line) and not _FOOTNOTE.match(_line(state, line)):
        line += 1
    state.env.setdefault("footnotes", {}).setdefault(found[1], start_line)
    _paragraph(state, start_line, line, found.end() + 1)
    state.tokens[-2].meta["footnote"] = state.tokens[-3].meta["footnote"] = found[1]
    return True


def _paragraph(state: StateBlock, start_line: int, end_line: int, skip: int = 0) -> None:
    """These lines as a paragraph, without the first characters."""
    state.push("paragraph_open", "p", 1).map = [start_line, end_line]
    inline = state.push("inline", "", 0)
    inline.content = state.getLines(start_line, end_line, state.blkIndent, keepLastLF=False)[skip:].strip(
        TRIMMED
    )
    inline.map, inline.children = [start_line, end_line], []
    state.push("paragraph_close", "p", -1)
    state.line = end_line


def _counting(
    rule: Callable[[StateBlock, int, int, bool], bool],
) -> Callable[[StateBlock, int, int, bool], bool]:
    """`rule`, leaving on its text how many lines were trimmed off: an ideographic space makes no line empty."""

    def read(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001 - as above
        if not rule(state, start_line, end_line, silent):
            return False
        if not silent:
            line = start_line
            while line < state.line - 1 and not _line(state, line).strip(TRIMMED):
                line += 1
            state.tokens[-2].meta["trimmed"] = line - start_line
        return True

    return read


def _line(state: StateBlock, number: int) -> str:
    return state.getLines(number, number + 1, state.blkIndent, keepLastLF=False)


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001 - as above
    known = len(state.tokens)
    if not read_table(state, start_line, end_line, silent):
        return False
    row: list[list[Piece]] = []
    for token in state.tokens[known:]:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
            row = _cells(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
        elif token.type == "inline":
            token.meta["pieces"] = row.pop(0) if row else []
    return True


def _cells(source: str, start: int, end: int) -> list[list[Piece]]:
    """The pieces of each cell of the row `source[start:end]`, cut as markdown-it cuts it."""
    bounds = [start - 1, *_bars(source, start, end), end]
    if len(bounds) > 2 and not source[start : bounds[1]].strip(TRIMMED):
        del bounds[0]
    return [_cell(source, left + 1, right) for left, right in pairwise(bounds)]


def _bars(source: str, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if source[at] == "|" and (at == start or source[at - 1] != "\\")]


def _cell(source: str, start: int, end: int) -> list[Piece]:
    written = source[start:end]
    begin = start + len(written) - len(written.lstrip(TRIMMED))
    pieces = [Piece(0, begin)]
    for dropped, escape in enumerate(re.finditer(r"\\\|", source[begin:end]), start=1):
        bar = escape.start() + 1
        pieces.append(Piece(bar - dropped, begin + bar))
    return pieces


def reader() -> MarkdownIt:
    """A markdown-it with the rules above."""
    markdown = _Markdown("commonmark", {"html": False})
    markdown.inline = _Inline()
    markdown.configure("commonmark", {"html": False}).enable("table")
    markdown.inline.ruler2.disable("fragments_join")  # pieces of different origin stay apart
    markdown.inline.ruler.at("link", _ending(read_link))
    markdown.inline.ruler.at("image", _ending(read_image))
    markdown.inline.ruler.at("backticks", _ending(backtick))
    markdown.inline.ruler.at("autolink", _autolink)
    markdown.inline.ruler.at("html_inline", _html)
    markdown.inline.ruler.before("escape", "math", _math)
    markdown.inline.ruler.before("link", "footnote", _footnote)
    markdown.block.ruler.before("reference", "footnote", _footnote_text)
    markdown.block.ruler.before("table", "math", _apart)
    markdown.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    markdown.block.ruler.at("lheading", _counting(lheading))
    markdown.block.ruler.at("paragraph", _counting(paragraph))
    return markdown
