"""Tracked changes: what one author put in and took out at one place is one change."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from .names import W
from .tracked import MOVES, OUT, author
from .values import Change, ChangeKind, Notes

FOOTNOTE = "［脚注］"
_PILCROW = "¶"  # the end of a paragraph, as Word shows it


@dataclass(slots=True)
class Edits:
    """The change that is being read; it may go on in the next run."""

    notes: Notes
    _author: str = ""
    _on: str = ""
    _moved: bool = False
    _before: str = ""
    _after: str = ""

    def begin(self, node: ET.Element) -> None:
        """A change by whoever the element names, which ends that of another author, day or way."""
        who, on, moved = author(node), node.get(f"{W}date", ""), node.tag in MOVES
        if (self._author, self._on[:10], self._moved) != (who, on[:10], moved):
            self.end()
        self._author, self._on, self._moved = who, self._on or on, moved

    def deleted(self, node: ET.Element) -> None:
        """What was taken out."""
        self.begin(node)
        self._before += "".join(one.text or "" for one in node.iter() if one.tag in (f"{W}delText", f"{W}t"))
        if next(node.iter(f"{W}drawing"), None) is not None:
            self._before += "［图］"
        if any(next(node.iter(f"{W}{kind}Reference"), None) is not None for kind in ("footnote", "endnote")):
            self._before += FOOTNOTE

    def said(self, text: str, by: ET.Element | None) -> None:
        """Words that stand there: new ones belong to a change, others end it."""
        if by is None:
            self.end()
        else:
            self.begin(by)
            self._after += text

    def paragraph(self, mark: ET.Element) -> None:
        """The end of a paragraph, where it was not put in or taken out with words beside it."""
        gone = mark.tag in OUT
        if self._author != author(mark) or not (self._before if gone else self._after):
            self.begin(mark)
            self._before += _PILCROW if gone else ""
            self._after += "" if gone else _PILCROW

    def end(self) -> None:
        """Note the change."""
        if self._before or self._after:
            change = Change(self._author, self._on, self._before, self._after, self.notes.place, self._kind())
            self.notes.changes.append(change)
        self._author = self._on = self._before = self._after = ""
        self._moved = False

    def _kind(self) -> ChangeKind:
        if self._moved:
            return "moved-from" if self._before else "moved-to"
        if self._before and self._after:
            return "replaced"
        return "deleted" if self._before else "inserted"
