"""Tracked changes of format that change what is read: a paragraph's style and list, words that are bold, raised or the like."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from .names import W, is_on, value
from .styles import Styles
from .tracked import FORMATS, author
from .values import Change, Notes

_ON = {"b": "加粗", "i": "倾斜", "vanish": "隐藏"}
_RAISED = {"superscript": "上标", "subscript": "下标"}
_PLAIN = "普通"
_TEXTS = (f"{W}t", f"{W}delText")


def formats(paragraph: ET.Element, styles: Styles, notes: Notes) -> None:
    """Note those of one paragraph; of others, such as a size or a colour, only that there are some."""
    for words, node, change in _changes(paragraph):
        before = change.find(node.tag)
        say = _style if node.tag == f"{W}pPr" else _look
        was, now = say(before, styles), say(node, styles)
        if was == now:
            notes.found(
                "ignored",
                "只改外观的格式修订未列出",
                "tracked changes of format that only change how it looks are not listed",
            )
            continue
        on = change.get(f"{W}date", "")
        was, now = (f"{words}〔{one}〕" for one in (was, now))
        notes.changes.append(Change(author(change), on, was, now, notes.place, "format"))


def _changes(paragraph: ET.Element) -> Iterator[tuple[str, ET.Element, ET.Element]]:
    """The words of a run, its properties and what they were; the same of the paragraph, without words."""
    for owner in (paragraph, *paragraph.iter(f"{W}r")):
        node = owner.find(f"{W}pPr" if owner is paragraph else f"{W}rPr")
        change = None if node is None else next((one for one in node if one.tag in FORMATS), None)
        if node is not None and change is not None:
            inside = () if owner is paragraph else owner.iter()
            yield "".join(one.text or "" for one in inside if one.tag in _TEXTS), node, change


def _style(properties: ET.Element | None, styles: Styles) -> str:
    own = value(properties, "pStyle") or styles.default
    numbered = value(properties, "numPr/numId")
    level = value(properties, "numPr/ilvl") or "0"
    list_ = f"，列表 {numbered}-{level}" if numbered else ""
    return f"{styles.of(own).name or own}{list_}"


def _look(properties: ET.Element | None, styles: Styles) -> str:
    said = [word for name, word in _ON.items() if is_on(properties, name)]
    raised = _RAISED.get(value(properties, "vertAlign"))
    code = ["代码"] if styles.is_code(value(properties, "rStyle")) else []
    return "、".join((*said, *([raised] if raised else []), *code)) or _PLAIN
