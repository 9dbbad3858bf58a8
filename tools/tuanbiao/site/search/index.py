"""The index that a browser searches: small files, of which a query needs only those that hold its own pieces.

`search/<language>/index.js` says how many files there are; `<n>.js` holds the pieces whose digest is n, and for each the pages
that have it: anywhere, in a heading, in the title. `p<n>.js` is the text of page n. They are scripts that call one function, so
that they can be read from a disk as well, where a page may load nothing else. Pages are numbered in the order in which they are
shown, so that the order of numbers is the order of results.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from json import dumps
from typing import Any, NamedTuple

from .grams import grams, normal
from .sections import Section

_CALL = "tuanbiaoFound"
_SIZE = 16_384  # characters of a file of pieces, on average at most
_FIRST = 0x5D  # after the last character that JSON would escape
_SURROGATES = 0xD800, 0x800


class Entry(NamedTuple):
    """A page: where it lies, what it is called, its parts, what it is (a badge's name and words), and its numbers."""

    address: str
    title: str
    sections: Sequence[Section]
    badge: tuple[str, str] = ("", "")
    numbers: Sequence[str] = ()


Postings = tuple[list[int], list[int], list[int]]


def index(folder: str, entries: Sequence[Entry]) -> Iterator[tuple[str, bytes]]:
    """Address and content of every file of the index of these pages, which stand in the order of their weight."""
    version = sha256(dumps(entries, ensure_ascii=False).encode()).hexdigest()[:12]
    pieces = {piece: " ".join(map(_encoded, where)) for piece, where in _pieces(entries).items()}
    numbers = {number: _encoded(where) for number, where in _numbers(entries).items()}
    count = _files(sum(len(piece) + len(where) + 6 for piece, where in pieces.items()))
    divided = _divided(pieces, count), _divided(numbers, count)
    written: dict[str, Any] = {"index": {"files": count, "pages": len(entries)}}
    written |= {str(at): [part.get(at, {}) for part in divided] for at in range(count)}
    written |= {f"p{at}": [one.address, one.title, one.badge, one.sections] for at, one in enumerate(entries)}
    for name, content in written.items():
        said = ",".join(
            dumps(one, ensure_ascii=False, separators=(",", ":")) for one in (version, name, content)
        )
        yield f"{folder}/{name}.js", f"{_CALL}({said})\n".encode()


def _pieces(entries: Iterable[Entry]) -> Mapping[str, Postings]:
    found: dict[str, Postings] = defaultdict(lambda: ([], [], []))
    for number, one in enumerate(entries):
        headings = "\n".join(part.heading for part in one.sections)
        everything = "\n".join((one.title, headings, *(part.text for part in one.sections)))
        for where, text in enumerate((everything, headings, one.title)):
            for piece in grams(normal(text)):
                found[piece][where].append(number)
    return found


def _numbers(entries: Iterable[Entry]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(entries):
        for form in sorted({form for full in one.numbers for form in forms(full)}):
            found[form].append(number)
    return found


def forms(number: str) -> Iterator[str]:
    """The ways in which one asks for a number: with and without its kind, its code and its year, in the form that is compared."""
    whole = normal(number)
    code = whole.partition("/")[2] or whole
    serial = code.lstrip("abcdefghijklmnopqrstuvwxyz") or code
    for form in (whole, code, serial):
        yield form
        yield form.rpartition("-")[0] or form


def _encoded(numbers: Sequence[int]) -> str:
    """A rising row as text: a character for each step from one to the next."""
    steps = (number - before for before, number in zip((0, *numbers), numbers, strict=False))
    codes = (step + _FIRST for step in steps)
    return "".join(chr(code if code < _SURROGATES[0] else code + _SURROGATES[1]) for code in codes)


def _files(size: int) -> int:
    """How many files so much is divided into: a power of two."""
    return 1 << max(0, (size // _SIZE).bit_length())


def _divided(pieces: Mapping[str, str], count: int) -> Mapping[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for piece in sorted(pieces):
        found[place(piece, count)][piece] = pieces[piece]
    return found


def place(piece: str, count: int) -> int:
    """The file that holds a piece."""
    digest = 0
    for character in piece:
        digest = (digest * 33 + ord(character)) % count
    return digest
