"""What a paragraph is by its words where its style does not say it: what people type by hand."""

from collections.abc import Iterator
from dataclasses import replace

from . import numbers
from .pieces import cut, flat
from .styles import Style
from .values import Block, HeadingKind, Notes, Piece

MAX_HEADING = 6


def guessed(base: Block, style: Style, notes: Notes) -> Iterator[Block]:
    """A paragraph that says by its words what its style does not."""
    text = base.text
    typed = numbers.clause(text)
    item = numbers.item(text)
    annex = (
        numbers.annex(text)
        if len(text) <= numbers.MAX_TITLE and text.replace(" ", "").startswith("附录")
        else None
    )
    if numbers.is_front(text) and style.role == "text":
        _say(notes, "标题", "a heading")
        kind: HeadingKind = "back" if numbers.is_back(text) else "front"
        yield replace(
            base, kind="heading", heading=kind, level=1, pieces=(Piece("text", numbers.squeeze(text)),)
        )
    elif annex and (annex[0] or not annex[1] or numbers.is_title(text)) and _is_alone(text):
        _say(notes, "附录标题", "the heading of an annex")
        yield annexed(replace(base, kind="heading", level=1))
    elif typed:
        yield from _clause(base, typed, notes)
    elif _is_chapter(base):
        _say(notes, "章标题", "the heading of a chapter")
        found = numbers.chapter(text)
        length = len(text) - len(found.rest) if found else 0
        yield replace(base, kind="heading", level=1, pieces=flat(cut(base.pieces, length)))
    elif item and item[3]:
        _say(notes, "列项", "an item of a list")
        ordered, level, start, rest = item
        list_ = f"typed-{ordered}-{level}"
        pieces = cut(base.pieces, len(text) - len(rest))
        yield replace(
            base, kind="item", pieces=pieces, ordered=ordered, level=level, start=start, list_=list_
        )
    else:
        yield base


def _is_alone(text: str) -> bool:
    """附录 A by itself or with its nature: 附录 A 给出了… is a sentence."""
    return numbers.is_title(text) and not any(
        word in text for word in ("给出", "规定", "中的", "的规定", "见附录")
    )


def _is_chapter(base: Block) -> bool:
    found = numbers.chapter(base.text)
    if numbers.is_known(found.rest if found else base.text):
        return True
    bold = all(one.bold for one in base.pieces if one.kind == "text" and one.text.strip())
    return bool(found) and bold and numbers.is_title(found.rest if found else "")


def _clause(base: Block, typed: numbers.Typed, notes: Notes) -> Iterator[Block]:
    level = min(typed.number.count(".") + 1, MAX_HEADING)
    rest = cut(base.pieces, len(base.text) - len(typed.rest))
    heading = replace(base, kind="heading", level=level)
    if numbers.is_title(typed.rest):
        _say(
            notes,
            f"{level} 级标题（手工编号 {typed.number}）",
            f"a heading of level {level} (typed number {typed.number})",
        )
        yield replace(heading, pieces=flat(rest))
    else:
        _say(
            notes,
            f"无标题条（手工编号 {typed.number}）",
            f"a clause without title (typed number {typed.number})",
        )
        yield replace(heading, pieces=())
        if rest:
            yield replace(base, pieces=rest, marks=())


def _say(notes: Notes, zh: str, en: str) -> None:
    notes.found("guessed", f"没有样式，按文字当作{zh}", f"without a style, taken by its words as {en}")


def annexed(heading: Block) -> Block:
    """The heading of an annex: its nature and its title, without its letter."""
    found = numbers.annex(heading.text)
    kind, title = found if found and not heading.numbered else numbers.nature(heading.text)
    if found and heading.text.replace(" ", "").startswith("附录"):
        kind, title = found
    return replace(
        heading, heading="annex", level=1, pieces=(Piece("text", title),) if title else (), nature=kind
    )
