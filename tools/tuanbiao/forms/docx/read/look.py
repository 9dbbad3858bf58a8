"""How words look, and what was read of one paragraph."""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from .values import Piece

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
