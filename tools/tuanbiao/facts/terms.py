"""The term entries of a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..parse.clauses import Clause
from .text import Text

_LAST_CHINESE = re.compile(r"[\u4e00-\u9fff](?=[^\u4e00-\u9fff]*$)")
_ENGLISH = re.compile(r"\s+(?P<english>[A-Za-z].*)")
_BRACKETS = re.compile(r"[（(][^（）()]*[)）]")


@dataclass(frozen=True, slots=True)
class Term:
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
            last = _LAST_CHINESE.search(clause.title)
            match = _ENGLISH.search(clause.title, last.end() if last else 0)
            defined = any(not one.is_aside for one in text.under[at])
            names = _names(clause.title[: match.start()] if match else clause.title)
            yield Term(at, clause, names, match["english"] if match else None, defined)


def _names(title: str) -> tuple[str, ...]:
    """The term and its synonyms: 循环箱；周转箱."""
    parts = re.split("[；;]", _BRACKETS.sub("", title))
    return tuple(part.strip() for part in parts if re.search(r"[\u4e00-\u9fff]", part))
