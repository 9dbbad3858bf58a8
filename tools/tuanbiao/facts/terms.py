"""The term entries of a text."""

import re
from collections.abc import Iterator

from msgspec import Struct

from ..parse.clauses import Clause
from .chinese import is_chinese
from .text import Text

_ENGLISH = re.compile(r"\s+(?P<english>[A-Za-z].*)")
_BRACKETS = re.compile(r"[（(][^（）()]*[)）]")


class Term(Struct, frozen=True):
    """An entry: the names it defines, its English equivalent, and whether anything defines it."""

    at: int
    clause: Clause
    names: tuple[str, ...]
    english: str | None
    defined: bool


def terms(text: Text) -> Iterator[Term]:
    """Every entry, in order."""
    for at, clause in enumerate(text.clauses):
        if clause.kind == "term":
            chinese, english = split(clause.title)
            defined = any(not one.is_aside for one in text.under[at])
            yield Term(at, clause, _names(chinese), english, defined)


def split(title: str) -> tuple[str, str | None]:
    """The Chinese term, and the English equivalent behind the last Chinese character and a blank."""
    end = max((at for at, one in enumerate(title, start=1) if is_chinese(one)), default=None)
    if end is None:
        return "", title or None
    match = _ENGLISH.search(title, end)
    return (title[: match.start()], match["english"]) if match else (title, None)


def _names(title: str) -> tuple[str, ...]:
    """The term and its synonyms: 循环箱；周转箱."""
    parts = re.split("[；;]", _BRACKETS.sub("", title))
    return tuple(part.strip() for part in parts if any(map(is_chinese, part)))
