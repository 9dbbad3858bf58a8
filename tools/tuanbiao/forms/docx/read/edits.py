"""Tracked changes: what one author put in and took out at one place is one change."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from .names import W
from .values import Change, Notes


@dataclass(slots=True)
class Edits:
    """The change that is being read; it may go on in the next run."""

    notes: Notes
    _author: str = ""
    _on: str = ""
    _before: str = ""
    _after: str = ""

    def begin(self, node: ET.Element) -> None:
        """A change by whoever the element names, which ends that of another author or day."""
        author, on = node.get(f"{W}author", ""), node.get(f"{W}date", "")
        if (self._author, self._on[:10]) != (author, on[:10]):
            self.end()
        self._author, self._on = author, self._on or on

    def deleted(self, node: ET.Element) -> None:
        """What was taken out."""
        self.begin(node)
        self._before += "".join(one.text or "" for one in node.iter() if one.tag in (f"{W}delText", f"{W}t"))
        if next(node.iter(f"{W}drawing"), None) is not None:
            self._before += "［图］"

    def said(self, text: str, *, new: bool) -> None:
        """Words that stand there: new ones belong to the change, others end it."""
        if new:
            self._after += text
        else:
            self.end()

    def end(self) -> None:
        """Note the change."""
        if self._before or self._after:
            change = Change(self._author, self._on, self._before, self._after, self.notes.place)
            self.notes.changes.append(change)
        self._author = self._on = self._before = self._after = ""
