"""Prose of sentences and headings alone: its form cannot be wrong, and to know that costs less than to read Markdown."""

import re

_LINES = 100
# Nothing here opens a list, a quotation, a table, a link, code or HTML, and an id stands where it belongs.
_WORDS = r"(?:[0-9]{0,8}[^\W\d_]|《)[^\n<>\[\]{}｛｝!*_`&|\\]{0,500}"
_LINE = re.compile(rf"(?:{_WORDS}|#{{1,6}} {_WORDS}(?: \{{#[a-z0-9]+(?:-[a-z0-9]+)*\}})?)?")


def is_plain(text: str) -> bool:
    """Whether a text is so plain that it has no fault of form; most records' prose is."""
    lines = text.split("\n")
    return len(lines) <= _LINES and text.count("{#") <= 1 and all(map(_LINE.fullmatch, lines))
