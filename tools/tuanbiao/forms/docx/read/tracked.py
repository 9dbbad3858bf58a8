"""Tracked changes as they stand in a file: who made them, and the file without those of some authors."""

import unicodedata
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from xml.etree import ElementTree as ET

from .names import W

IN = (f"{W}ins", f"{W}moveTo")
OUT = (f"{W}del", f"{W}moveFrom")
MOVES = (f"{W}moveTo", f"{W}moveFrom")
FORMATS = (f"{W}rPrChange", f"{W}pPrChange")
CELLS = (f"{W}cellIns", f"{W}cellDel")
NOBODY = "未署名"
_LONGEST = 60
_KEPT = (f"{W}rPr", f"{W}sectPr")  # of a paragraph's properties, what its earlier ones do not say
_LIVE = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}


def author(node: ET.Element) -> str:
    """Who made a change; a name is never empty."""
    return one_line(node.get(f"{W}author", "")) or NOBODY


def one_line(written: str) -> str:
    """A name without line breaks and what no one sees, cut where it is longer than any name."""
    kept = ("" if unicodedata.category(char)[0] == "C" and not char.isspace() else char for char in written)
    return " ".join("".join(kept).split())[:_LONGEST].rstrip()


def marks(paragraph: ET.Element) -> list[ET.Element]:
    """What happened to the end of a paragraph."""
    properties = paragraph.find(f"{W}pPr/{W}rPr")
    return [] if properties is None else [one for one in properties if one.tag in (*IN, *OUT)]


def reject(part: ET.Element, authors: AbstractSet[str]) -> None:
    """Undo every change of these authors; a paragraph whose end was new is left as one whose end is deleted."""
    _undo(part, authors)


def _undo(parent: ET.Element, authors: AbstractSet[str]) -> None:
    """What stands below an element; a part is never nested deeper than its cap."""
    parent[:] = [left for child in parent for left in _left(child, parent.tag, authors)]


def _left(node: ET.Element, parent: str, authors: AbstractSet[str]) -> Iterator[ET.Element]:
    """What is left of an element once the changes are undone."""
    mine = node.tag in (*IN, *OUT, *CELLS) and author(node) in authors
    if mine and parent == f"{W}rPr":
        yield from [ET.Element(f"{W}del")] if node.tag in IN else []
        return
    if _is_new(node, authors) or (mine and (node.tag in IN or node.tag in CELLS or parent == f"{W}trPr")):
        return
    _undo(node, authors)
    if mine:
        yield from _restored(node)
    else:
        _reformat(node, authors)
        yield node


def _is_new(node: ET.Element, authors: AbstractSet[str]) -> bool:
    """Whether a row or a cell was put in."""
    mark = {f"{W}tr": f"{W}trPr/{W}ins", f"{W}tc": f"{W}tcPr/{W}cellIns"}.get(node.tag)
    found = node.find(mark) if mark else None
    return found is not None and author(found) in authors


def _restored(node: ET.Element) -> list[ET.Element]:
    """What was taken out, as it stood."""
    for one in node.iter():
        one.tag = _LIVE.get(one.tag, one.tag)
    return list(node)


def _reformat(node: ET.Element, authors: AbstractSet[str]) -> None:
    """Properties as they were before they were changed."""
    change = node.find(f"{node.tag}Change") if node.tag in (f"{W}rPr", f"{W}pPr") else None
    if change is None or author(change) not in authors:
        return
    before = change.find(node.tag)
    kept = [one for one in node if one.tag in (_KEPT if node.tag == f"{W}pPr" else (*IN, *OUT))]
    node[:] = [*(before if before is not None else ()), *kept]
