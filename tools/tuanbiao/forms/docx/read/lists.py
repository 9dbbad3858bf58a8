"""The lists of a document: what numbers or marks a paragraph of theirs shows."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from .names import W, value, whole

_BULLETS = ("bullet", "none")
MAX_LEVEL = 7


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: whether it counts, and from which number."""

    ordered: bool
    start: int
    shown: str


class Lists:
    """`word/numbering.xml`."""

    def __init__(self, root: ET.Element | None) -> None:
        self._abstract: dict[str, ET.Element] = {}
        self._numbers: dict[str, ET.Element] = {}
        self._used: set[tuple[str, int]] = set()
        self._running: dict[tuple[str, int], str] = {}
        for one in root if root is not None else ():
            if one.tag == f"{W}abstractNum":
                self._abstract[one.get(f"{W}abstractNumId", "")] = one
            elif one.tag == f"{W}num":
                self._numbers[one.get(f"{W}numId", "")] = one

    def running(self, list_: str, level: int) -> str:
        """What tells the list that an item goes on with: one of the same kind, until another starts anew."""
        number = self._numbers.get(list_)
        kind = value(number, "abstractNumId"), level
        is_first = (list_, level) not in self._used
        self._used.add((list_, level))
        starts = number is not None and any(
            one.get(f"{W}ilvl") == str(level) and value(one, "startOverride")
            for one in number.findall(f"{W}lvlOverride")
        )
        if kind not in self._running or (is_first and starts):
            self._running[kind] = list_
        return self._running[kind]

    def level(self, list_: str, level: int) -> Level | None:
        """A level of a list; None where there is no such list."""
        number = self._numbers.get(list_)
        abstract = self._abstract.get(value(number, "abstractNumId"))
        if number is None or abstract is None:
            return None
        start = ""
        found = _level(abstract, level)
        for one in number.findall(f"{W}lvlOverride"):
            if one.get(f"{W}ilvl") == str(level):
                start = value(one, "startOverride")
                found = one.find(f"{W}lvl") if one.find(f"{W}lvl") is not None else found
        form = value(found, "numFmt") or "decimal"
        first = whole(start or value(found, "start"), 1)
        return Level(form not in _BULLETS, first, value(found, "lvlText"))


def _level(abstract: ET.Element, level: int) -> ET.Element | None:
    return next((one for one in abstract.findall(f"{W}lvl") if one.get(f"{W}ilvl") == str(level)), None)
