"""Bytes of a file to text, or the reasons why not."""

import re

from msgspec import Struct

from ..span import Span
from .fault import Fault

_BOM = b"\xef\xbb\xbf"
# C0 and C1 controls but tab and line feed, the other line separators, bidirectional controls, private byte order mark.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Source(Struct, frozen=True):
    """A file's text with LF line ends and no byte order mark; None where it cannot be read at all."""

    path: str
    text: str | None
    faults: tuple[Fault, ...]


def decode(path: str, content: bytes, limit: int) -> Source:
    """Decode strictly; a byte order mark and CRLF line ends are reported and read on."""
    if len(content) > limit:
        return Source(
            path, None, (Fault("file-too-large", Span(path), {"size": len(content), "limit": limit}),)
        )
    faults: list[Fault] = []
    if content.startswith(_BOM):
        faults.append(Fault("byte-order-mark", Span(path, 1, 1)))
        content = content[len(_BOM) :]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Source(path, None, (*faults, _undecodable(path, content, error)))
    if "\r" in text:
        first = text.index("\r")
        faults.append(Fault("carriage-return", _place(path, text, first), {"end": text[first : first + 2]}))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    forbidden = tuple(_forbidden(path, text))
    return Source(path, None if forbidden else text, (*faults, *forbidden[:20]))


def _undecodable(path: str, content: bytes, error: UnicodeDecodeError) -> Fault:
    before = content[: error.start].decode("utf-8", "replace")
    kind = "not-utf-8"
    return Fault(kind, _place(path, before, len(before)), {"byte": f"0x{content[error.start]:02X}"})


def _forbidden(path: str, text: str) -> list[Fault]:
    found = []
    for match in _FORBIDDEN.finditer(text):
        kind = "bidi-character" if match.group() in _BIDI else "control-character"
        found.append(Fault(kind, _place(path, text, match.start()), {"code": f"U+{ord(match.group()):04X}"}))
        if len(found) == 20:  # a binary file would otherwise give one finding a byte
            break
    return found


def _place(path: str, text: str, offset: int) -> Span:
    start = text.rfind("\n", 0, offset) + 1
    return Span(path, text.count("\n", 0, offset) + 1, offset - start + 1)
