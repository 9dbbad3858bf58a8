"""Tables in plain text: CSV in the encodings and with the separators that spreadsheets write, pasted tables, Markdown."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from ..words import Words
from .columns import assign
from .sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Row, Sheet, UnreadableError, row, too_large

_SEPARATORS = (",", "\t", ";", "，", "|")
_SAMPLE = 60  # rows among which a header stands
_GUARD = re.compile(r"'+[=+\-@\t\r]")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_HTML = re.compile(rb"\s*<(?:!doctype|html|table|\?xml)", re.IGNORECASE)
_WEB = Words(
    "这是网页（有的系统导出的 .xls 其实是网页）：请用表格软件打开后另存为 .xlsx",
    "this is a web page, as some systems export for .xls: open it in a spreadsheet program and save it as .xlsx",
)
_BINARY = Words("不是文字，也不是 .xlsx 或 .docx", "this is no text, nor .xlsx or .docx")
csv.field_size_limit(1_000_000)


def read(content: bytes) -> tuple[Sheet, ...]:
    """The one table of a text, under the separator that makes the best header of it."""
    text = decode(content)
    if _is_markdown(text):
        return (Sheet("", tuple(_markdown(text))),)
    best = max(_SEPARATORS, key=lambda one: _worth(text, one))
    return (Sheet("", tuple(_rows(text, best))),)


def decode(content: bytes) -> str:
    """UTF-8 with or without byte order mark, UTF-16 with one, else GB18030."""
    if _HTML.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise UnreadableError(_WEB)
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\0" in content and not wide:
        raise UnreadableError(_BINARY)
    for name in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            return content.decode(name)
        except UnicodeDecodeError:
            continue
    raise UnreadableError(
        Words(
            "读不出文字：请另存为 UTF-8 或 GB18030 编码",
            "the text cannot be read: save it as UTF-8 or GB18030",
        )
    )


def _rows(text: str, separator: str) -> Iterator[Row]:
    """Numbered as a spreadsheet shows them; a cell of several lines is one row."""
    cells = 0
    try:
        for number, found in enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator), 1):
            cells += len(found)
            if cells > MAX_CELLS or number > MAX_ROWS or any(found[MAX_COLUMNS:]):
                raise too_large()
            yield row(number, [_unguarded(one) for one in found[:MAX_COLUMNS]])
    except csv.Error:
        raise UnreadableError(
            Words("CSV 的引号或长度不对，读不下去", "the CSV cannot be read on: a quote or a length is wrong")
        ) from None


def _unguarded(text: str) -> str:
    """Without the one apostrophe that keeps spreadsheets from calculating what was written."""
    return text[1:] if _GUARD.match(text) else text


def _worth(text: str, separator: str) -> int:
    """How many columns the best header has that this separator makes."""
    try:
        sample = list(islice(csv.reader(StringIO(text, newline=""), delimiter=separator), _SAMPLE))
    except csv.Error:
        return 0
    return max((len(assign(dict(enumerate(one[:MAX_COLUMNS])))) for one in sample), default=0)


def _is_markdown(text: str) -> bool:
    lines = text.splitlines()
    return any("|" in line and _RULE.fullmatch(line) for line in lines[:_SAMPLE])


def _markdown(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.splitlines(), 1):
        if number > MAX_ROWS:
            raise too_large()
        if _RULE.fullmatch(line) and "|" in line:
            yield Row(number, (), frozenset())
            continue
        inner = line.strip().removeprefix("|").removesuffix("|")
        cells = re.split(r"(?<!\\)\|", inner) if "|" in line else [line]
        if len(cells) > MAX_COLUMNS:
            raise too_large()
        yield row(number, [re.sub(r"<br\s*/?>", "\n", one).replace("\\|", "|") for one in cells])
