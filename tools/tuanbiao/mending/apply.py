"""Edits of one file, byte for byte: what they do not name stays as it is, line ends included."""

import re
from collections.abc import Iterable, Iterator

from ..mend import Mend

_END = re.compile(r"\r\n|\r|\n")  # as the reader counts lines
_MARK = "\ufeff"


def apply(content: bytes, mends: Iterable[Mend]) -> tuple[bytes, frozenset[Mend]]:
    """The file after the edits, and those that were made.

    An edit that finds other characters at its place is left out, and of two that overlap the later.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return content, frozenset()
    starts = _starts(text)
    wanted = sorted((place, mend.new, mend) for mend in mends for place in _places(text, starts, mend))
    made: set[Mend] = set()
    parts, end = [], 0
    for (start, stop), new, mend in wanted:
        if start >= end:
            parts += [text[end:start], new if mend.everywhere else _ended(text, new)]
            end = stop
            made.add(mend)
    return "".join([*parts, text[end:]]).encode("utf-8"), frozenset(made)


def _starts(text: str) -> list[int]:
    """Where each line starts; the byte order mark is no part of the first."""
    return [1 if text.startswith(_MARK) else 0, *(match.end() for match in _END.finditer(text))]


def _places(text: str, starts: list[int], mend: Mend) -> Iterator[tuple[int, int]]:
    """Where the old characters of an edit stand; nowhere, where the file says otherwise."""
    if mend.everywhere:
        yield from (match.span() for match in re.finditer(re.escape(mend.old), text))
        return
    line, column = mend.span.line or 0, mend.span.column or 0
    if not 0 < line <= len(starts) or column < 1:
        return
    start = 0 if mend.old == _MARK else starts[line - 1] + column - 1
    if start >= [*starts, len(text) + 1][line]:  # beyond the end of the line
        return
    pattern = f"(?:{_END.pattern})".join(map(re.escape, mend.old.split("\n")))
    match = re.compile(pattern).match(text, start)
    if match is not None:
        yield match.span()


def _ended(text: str, new: str) -> str:
    """New characters with the line ends of the file."""
    first = _END.search(text)
    return new.replace("\n", first.group()) if first else new
