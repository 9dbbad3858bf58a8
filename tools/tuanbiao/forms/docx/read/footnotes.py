"""The footnotes of a draft: where its words refer to them, what they are called, and their paragraphs."""

import re
from collections.abc import Iterator, Mapping
from itertools import count
from xml.etree import ElementTree as ET

from .names import W
from .package import Package, values
from .values import Piece

# What people and our own documents set behind the number of a footnote; Word itself counts without it.
MARK = re.compile("[0-9]{0,2}[)）]")
_OWN = re.compile("fn_([a-z0-9]+(?:_[a-z0-9]+)*)")


class Footnotes:
    """Those of one document, endnotes included.

    A footnote is known by its part and its number there, and called as the bookmark around its mark says, else by a number of its own.
    """

    def __init__(self, package: Package) -> None:
        self._nodes = {
            f"{kind}:{own}": node
            for kind in ("footnotes", "endnotes")
            for own, node in values(package.part(kind)).items()
        }
        self._open: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self._met: dict[str, str] = {}

    def start(self, node: ET.Element) -> None:
        """A bookmark starts."""
        self._open[node.get(f"{W}id", "")] = node.get(f"{W}name", "")

    def end(self, node: ET.Element) -> None:
        """A bookmark ends."""
        self._open.pop(node.get(f"{W}id", ""), None)

    def meet(self, node: ET.Element) -> tuple[str, bool]:
        """What the footnote of a mark is known by, and whether this is its first; empty where there is no such footnote."""
        kind = "footnotes" if node.tag == f"{W}footnoteReference" else "endnotes"
        known = f"{kind}:{node.get(f'{W}id', '')}"
        if known not in self._nodes:
            return "", False
        is_first = known not in self._met
        for name in self._open.values():
            self._marks.setdefault(name, known)
        if is_first:
            found = (_OWN.fullmatch(name) for name in self._open.values())
            own = next((one[1].replace("_", "-") for one in found if one), "")
            self._met[known] = "" if own in self._met.values() else own
        return known, is_first

    def paragraphs(self, known: str) -> Iterator[ET.Element]:
        """The paragraphs of a footnote."""
        return self._nodes[known].iter(f"{W}p")

    def names(self) -> Mapping[str, str]:
        """What the text calls each footnote, by what it is known by and by the bookmarks around its mark."""
        free = (str(one) for one in count(1) if str(one) not in self._met.values())
        called = {known: own or next(free) for known, own in self._met.items()}
        return called | {mark: called[known] for mark, known in self._marks.items()}


def without_marks(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces of a footnote without its own mark: none refers to another."""
    return (one for one in pieces if one.kind != "footnote")
