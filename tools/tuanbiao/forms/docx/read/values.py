"""What a Word draft is made of once it is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from ....words import Words

PieceKind = Literal["text", "code", "math", "link", "reference", "footnote", "image", "break"]
BlockKind = Literal[
    "heading",
    "text",
    "item",
    "note",
    "footnote",
    "example",
    "quote",
    "code",
    "formula",
    "table-title",
    "figure-title",
    "figure",
    "table",
]
HeadingKind = Literal["clause", "annex", "front", "back"]
FindingKind = Literal["lost", "guessed", "changed", "ignored"]
ChangeKind = Literal["inserted", "deleted", "replaced", "moved-from", "moved-to", "format"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of one kind; `target` is an address, the name of a bookmark, a footnote, or the path of a picture."""

    kind: PieceKind
    text: str = ""
    target: str = ""
    bold: bool = False
    italic: bool = False


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or table. `level` of a heading counts from 1, of an item or what belongs to it from 0.

    `list_` tells the items of one list, `mark` its first number, `marks` are the bookmarks on it or what a footnote is known by,
    `place` is where it stands in the file, counted in paragraphs from 1.
    """

    kind: BlockKind
    pieces: Pieces = ()
    level: int = 0
    place: int = 0
    heading: HeadingKind = "clause"
    ordered: bool = False
    list_: str = ""
    start: int = 1
    marks: tuple[str, ...] = ()
    rows: tuple[tuple[Pieces, ...], ...] = ()
    aligned: tuple[str, ...] = ()
    numbered: bool = False
    nature: str = ""

    @property
    def text(self) -> str:
        """Its words."""
        return words(self.pieces)


def words(pieces: Iterable[Piece]) -> str:
    """What is read of some pieces; a line break is a space."""
    return "".join(" " if one.kind == "break" else one.text for one in pieces)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a person must look at, at the paragraph `place` (from 1); 0 is the file as a whole."""

    kind: FindingKind
    what: Words
    place: int
    near: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: what stood there and what stands there now, either of them empty; of a format how it looked and looks."""

    author: str
    on: str
    before: str
    after: str
    place: int
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment of Word's at the words that it is about."""

    author: str
    on: str
    text: str
    about: str
    place: int


@dataclass(slots=True)
class Notes:
    """What is noted while a file is read."""

    findings: list[Finding] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    place: int = 0
    near: str = ""

    def found(self, kind: FindingKind, zh: str, en: str) -> None:
        """Note something about the paragraph that is being read."""
        one = Finding(kind, Words(zh, en), self.place, self.near)
        if one not in self.findings:
            self.findings.append(one)


class RefusedError(Exception):
    """A file that is not read, and why."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} ({en})")
        self.words = Words(zh, en)
