"""Inline tokens to plain text that knows, character by character, where it stands in the file."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise

from markdown_it.token import Token

from ..span import Span
from .blocks import CODE_MARK, Code, Mark
from .inline import Piece

_ID = re.compile(r"[{｛]\s*[#＃][^{}｛｝]*[}｝]?")
_END_ID = re.compile(r"[{｛]\s*[#＃][^{}｛｝]*[}｝]?\s*\Z")
_GOOD_ID = re.compile(r"\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}")


class Source:
    """Offsets of a file's text to lines and columns."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def line(self, number: int) -> str:
        """Line `number` (from 0) without its line end."""
        end = self.starts[number + 1] - 1 if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end]

    def place(self, offset: int) -> tuple[int, int]:
        """1-based line and column of `offset`."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """From `start` up to `end` or the end of its line."""
        line, column = self.place(start)
        width = min(end, self.starts[line - 1] + len(self.line(line - 1))) - start
        return Span(self.path, line, column, max(width, 1))


class Origin:
    """Offsets in a text of which `pieces` tell the origin, to offsets in the file."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._offsets = [piece.offset for piece in pieces]

    def find(self, offset: int) -> int:
        """Where the character `offset` stands in the file."""
        piece = self._pieces[max(bisect_right(self._offsets, offset) - 1, 0)]
        return piece.source + offset - piece.offset

    def runs(self, start: int, end: int) -> Iterable[tuple[int, int]]:
        """The stretches of `start` up to `end` whose characters stand side by side in the file."""
        cuts = self._offsets[bisect_right(self._offsets, start) : bisect_left(self._offsets, end)]
        return pairwise([start, *cuts, end])


class Id:
    """An id as written in braces: `value` is None where it is malformed."""

    def __init__(self, written: str, span: Span) -> None:
        good = _GOOD_ID.fullmatch(written.rstrip())
        self.value = good.group(1) if good else None
        self.written = written.rstrip()
        self.span = span


class Prose:
    """The plain text of one block's inline tokens, with the links, images and ids met in it."""

    def __init__(self, source: Source, origin: Origin) -> None:
        self.source = source
        self.text = ""
        self.codes: list[Code] = []
        self.links: list[tuple[str, str, Span]] = []
        self.images: list[tuple[str, str, Id | None, Span]] = []
        self.html: list[Span] = []
        self.formulas: list[tuple[str, bool, Span]] = []
        self._origin = origin
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[tuple[int, int]] = []

    def read(self, tokens: list[Token]) -> "Prose":
        """Take in all tokens of the block."""
        self._walk(tokens, 0)
        self.text = "".join(self._parts)
        return self

    def marks(self) -> tuple[Mark, ...]:
        """Where the text's characters stand."""
        return tuple(Mark(offset, *self.source.place(at)) for offset, at in self._marks)

    def cut_id(self) -> Id | None:
        """Take an id off the end of the text."""
        match = _END_ID.search(self.text)
        if match is None:
            return None
        found = Id(match.group(), self._span_of(match.start(), len(match.group().rstrip())))
        self.text = self.text[: match.start()].rstrip()
        return found

    def cut_start(self, count: int) -> None:
        """Take `count` characters off the start of the text."""
        at = self._offset_of(count)
        later = [(offset - count, at) for offset, at in self._marks if offset > count]
        self._marks = [(0, at), *later]
        self.text = self.text[count:]

    def start(self) -> int:
        """The offset in the file of the text's first character."""
        return self._marks[0][1] if self._marks else self._origin.find(0)

    def _offset_of(self, offset: int) -> int:
        known, at = self._marks[bisect_right(self._marks, offset, key=lambda mark: mark[0]) - 1]
        return at + offset - known

    def _span_of(self, offset: int, width: int) -> Span:
        at = self._offset_of(offset)
        return self.source.span(at, at + width)

    def _add(self, text: str, at: int) -> None:
        """Add `text`, whose characters stand side by side in the file from `at` on."""
        if not text:
            return
        last = (
            self._marks[-1] if self._marks and self._parts[-1] != "\n" else None
        )  # a mark holds for one line
        if last is None or at - self._length != last[1] - last[0]:
            self._marks.append((self._length, at))
        self._parts.append(text)
        self._length += len(text)

    def _walk(self, tokens: Iterable[Token], shift: int) -> None:
        opened: list[tuple[Token, int]] = []
        image_before = False
        for token in tokens:
            if token.type == "link_open":
                opened.append((token, len(self._parts)))
            elif token.type == "link_close":
                start, first = opened.pop()
                span = self._between(shift + start.meta["from"] - 1, shift + token.meta["to"])
                self.links.append((str(start.attrs.get("href", "")), "".join(self._parts[first:]), span))
            elif token.type == "image":
                self._image(token, shift)
            else:
                self._leaf(token, shift, image_before)
            image_before = token.type == "image"

    def _between(self, start: int, end: int) -> Span:
        """The span of `start` up to `end`, both offsets in the content."""
        return self.source.span(self._origin.find(start), self._origin.find(end - 1) + 1)

    def _leaf(self, token: Token, shift: int, image_before: bool) -> None:  # noqa: FBT001 - one caller
        at = self._origin.find(shift + token.meta.get("from", 0))
        if token.type == "text":
            self._text(token, shift, self._image_id(token, shift) if image_before else 0)
        elif token.type == "text_special":
            self._special(token, shift + token.meta["from"])
        elif token.type in ("softbreak", "hardbreak"):
            self._add("\n", self.source.text.index("\n", at))
        elif token.type == "code_inline":
            span = self._between(shift + token.meta["from"], shift + token.meta["to"])
            self.codes.append(Code(token.content, span))
            self._add(CODE_MARK, at)
        elif token.type == "footnote":
            self._text(token, shift, 0)
        elif token.type == "math":
            self._formula(token, shift + token.meta["from"])
        elif token.type == "html":
            self.html.append(self.source.span(at, at + 1))

    def _formula(self, token: Token, start: int) -> None:
        """A formula stays as written, line by line."""
        width = len(token.markup)
        span = self._between(start, start + len(token.content))
        self.formulas.append((token.content[width:-width].strip(), token.block, span))
        for line in re.findall(r"\n|[^\n]+", token.content):
            for left, right in self._origin.runs(start, start + len(line)):
                at = left - start
                self._add(line[at : at + right - left], self._origin.find(left))
            start += len(line)

    def _text(self, token: Token, shift: int, skip: int) -> None:
        pieces: list[Piece] = token.meta.get("pieces") or [Piece(0, token.meta["from"])]
        ends = [*(piece.offset for piece in pieces[1:]), len(token.content)]
        for piece, end in zip(pieces, ends, strict=True):
            move = shift + piece.source - piece.offset
            if end > skip:
                for left, right in self._origin.runs(max(piece.offset, skip) + move, end + move):
                    self._add(token.content[left - move : right - move], self._origin.find(left))

    def _special(self, token: Token, start: int) -> None:
        """An entity stands at its `&`; an escaped character behind its backslash, which a table may have cut off."""
        if token.info == "entity":
            for char in token.content:
                self._add(char, self._origin.find(start))
        else:
            self._add(token.content, self._origin.find(start + len(token.markup) - len(token.content)))

    def _image(self, token: Token, shift: int) -> None:
        start = shift + token.meta["from"]
        first = len(self._parts)
        self._walk(token.children or [], start + len("!["))
        span = self._between(start, shift + token.meta["to"])
        self.images.append((str(token.attrs.get("src", "")), "".join(self._parts[first:]), None, span))

    def _image_id(self, token: Token, shift: int) -> int:
        """Give the last image the id that `token` starts with; how many characters that takes."""
        match = _ID.match(token.content)
        if match is None or "pieces" not in token.meta:
            return 0
        start = shift + token.meta["pieces"][0].source
        found = Id(match.group(), self._between(start, start + match.end()))
        target, text, _, span = self.images[-1]
        self.images[-1] = (target, text, found, span)
        return match.end()
