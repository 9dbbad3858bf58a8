"""How words look, and what was read of one paragraph."""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from .values import Notes, Piece

SYMBOLS = {
    "F0B7": "·",
    "F0A7": "§",
    "F0B0": "°",
    "F0B1": "±",
    "F0B4": "×",
    "F0B3": "≥",
    "F0A3": "≤",
    "F06D": "μ",
}
_FIGURES = "0123456789+-=()"
RAISED = {
    "superscript": str.maketrans(_FIGURES, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"),
    "subscript": str.maketrans(_FIGURES, "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"),
}


@dataclass
class Told:
    """What was read of one paragraph besides its pieces: bookmarks that start in it, text boxes, footnotes."""

    pieces: list[Piece] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    boxes: list[ET.Element] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    contents: bool = False

    def follow(self, before: "Told") -> None:
        """Put what was read of the paragraph before in front; a bookmark goes with its words, so that none goes to the next heading."""
        if before.pieces:
            self.marks += before.marks
        self.pieces[:0] = before.pieces
        self.boxes[:0] = before.boxes
        self.notes[:0] = before.notes


@dataclass(frozen=True, slots=True)
class Look:
    """How words look, and what they are part of."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    edit: ET.Element | None = None
    raised: str = ""


def raised(text: str, way: str, notes: Notes) -> str:
    """Raised or lowered figures as the characters that look so; of others only the words are kept."""
    shown = text.translate(RAISED[way])
    if all(ord(one) in RAISED[way] for one in text):
        notes.found("changed", f"{text} 写成了 {shown}", f"{text} was written {shown}")
        return shown
    zh = "上标" if way == "superscript" else "下标"
    notes.found(
        "lost", f"{zh}“{text}”按普通文字读入，必要时改写成公式", f"{way} “{text}” was read as plain text"
    )
    return text
