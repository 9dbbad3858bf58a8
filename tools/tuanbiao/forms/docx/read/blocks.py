"""The paragraphs and tables of a draft as the blocks of a text."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

from ..styles import STEP
from . import numbers
from .inline import Inline, Told, indent, joined
from .lists import MAX_LEVEL, Lists
from .names import MC, W, value, whole
from .package import Package, values
from .styles import Style, Styles
from .tables import grid
from .values import Block, Notes, Piece, Pieces, words

_CONTAINERS = ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
_HEADINGS = ("heading", "annex", "front", "back", "term", "untitled")
_NEAR = 30
_BLANK = " \u3000\u00a0"
MAX_HEADING = 6


class Blocks:
    """Reads one document."""

    def __init__(self, package: Package, notes: Notes) -> None:
        self.title = ""
        self.title_english = ""
        self._notes = notes
        self._styles = Styles(package.part("styles"))
        self._lists = Lists(package.part("numbering"))
        self.inline = Inline(package, self._styles, notes)
        self._footnotes = {
            f"{kind}:{own}": node
            for kind in ("footnotes", "endnotes")
            for own, node in values(package.part(kind)).items()
        }
        self._pending: Told | None = None
        self._untitled = 0

    def read(self, body: ET.Element) -> Iterator[Block]:
        """Every block in order."""
        for node in body:
            name = node.tag.removeprefix(W)
            if name == "p":
                yield from self._paragraph(node)
            elif name == "tbl":
                yield from self._table(node)
            elif name in _CONTAINERS:
                yield from self.read(node)
            elif node.tag == f"{MC}AlternateContent":
                for choice in node[:1]:
                    yield from self.read(choice)

    # --- paragraphs -------------------------------------------------------------------------------------------------

    def _paragraph(self, node: ET.Element) -> Iterator[Block]:
        self._notes.place += 1
        properties = node.find(f"{W}pPr")
        contents = self.inline.in_contents
        self._notes.near = "".join(one.text or "" for one in node.iter(f"{W}t"))[:_NEAR]
        told = self.inline.read(node)
        if contents or self.inline.in_contents:
            return
        if self._pending:
            told.pieces[:0] = self._pending.pieces
            told.marks[:0] = self._pending.marks
            self._pending = None
        if self._is_merged(properties):
            self._pending = told
            return
        self._formatting(node)
        style = self._styles.of(value(properties, "pStyle") or self._styles.default)
        yield from self._block(properties, style, told)
        yield from self._behind(told)

    def _is_merged(self, properties: ET.Element | None) -> bool:
        """Whether the end of the paragraph is deleted: what follows belongs to it."""
        marks = None if properties is None else properties.find(f"{W}rPr")
        return marks is not None and marks.find(f"{W}del") is not None

    def _formatting(self, node: ET.Element) -> None:
        if any(one.tag in (f"{W}rPrChange", f"{W}pPrChange") for one in node.iter()):
            self._notes.found("ignored", "格式修订未列出", "tracked changes of format are not listed")

    def _behind(self, told: Told) -> Iterator[Block]:
        """Footnotes and the words of text boxes stand behind the paragraph."""
        for own in told.notes:
            texts = [one.text or "" for one in self._footnotes[own].iter(f"{W}t")] if own in self._footnotes else []
            shown = "".join(texts).strip()
            self._notes.found("changed", f"脚注“{shown[:_NEAR]}”改成了注", "a footnote became a note")
            if shown:
                yield Block("note", (Piece("text", f"注：{shown}"),), place=self._notes.place)
        for box in told.boxes:
            shown = "".join(one.text or "" for one in box.iter(f"{W}t"))
            if shown.strip():
                self._notes.found(
                    "guessed", f"文本框“{shown[:_NEAR]}”的文字放在本段之后", "the words of a text box stand behind this paragraph"
                )
                inside = ET.Element("box")
                inside.extend(box)
                yield from self.read(inside)

    def _block(self, properties: ET.Element | None, style: Style, told: Told) -> Iterator[Block]:
        pieces = _stripped(tuple(joined(told.pieces)))
        marks = tuple(told.marks)
        if style.role == "title" or self._styles.is_cover_title(value(properties, "pStyle")):
            self.title = self.title or words(pieces)
        if self._styles.is_cover_title_english(value(properties, "pStyle")):
            self.title_english = words(pieces)
        if style.role in ("skip", "title"):
            return
        if not pieces and not (style.role in _HEADINGS and (marks or self._list(properties, style))):
            return
        base = Block("text", pieces, place=self._notes.place, marks=marks)
        if style.role in _HEADINGS:
            yield from self._headed(properties, style, base)
        else:
            yield from self._plain(properties, style, base)

    # --- headings ---------------------------------------------------------------------------------------------------

    def _headed(self, properties: ET.Element | None, style: Style, base: Block) -> Iterator[Block]:
        list_ = self._list(properties, style)
        if not style.sure:
            self._notes.found(
                "guessed", f"样式“{style.name}”按大纲级别当作标题", f"style “{style.name}” was taken as a heading by its outline level"
            )
        level = min(list_[1] + 1 if list_ and style.role in ("untitled", "term") else style.level, MAX_HEADING)
        heading = replace(base, kind="heading", level=max(level, 1), numbered=list_ is not None)
        if style.role in ("front", "back") or (numbers.is_front(base.text) and level == 1):
            kind = "back" if numbers.is_back(base.text) else "front"
            yield replace(heading, heading=kind, level=1, numbered=False, pieces=(Piece("text", numbers.squeeze(base.text)),))
        elif style.role == "annex" or (level == 1 and base.text.replace(" ", "").startswith("附录")):
            yield self._annex(heading)
        elif style.role == "untitled":
            yield replace(heading, pieces=())
            rest = _cut(base.pieces, self._typed(base.text, heading))
            if rest:
                yield replace(base, pieces=rest, marks=())
        else:
            yield replace(heading, pieces=_flat(_cut(base.pieces, self._typed(base.text, heading))))

    def _typed(self, text: str, heading: Block) -> int:
        """How many characters of a typed number stand before a title."""
        found = numbers.clause(text) or (None if heading.numbered or heading.level > 1 else numbers.chapter(text))
        return len(text) - len(found.rest) if found else 0

    def _annex(self, heading: Block) -> Block:
        found = numbers.annex(heading.text)
        kind, title = found if found and not heading.numbered else numbers.nature(heading.text)
        if found and heading.text.replace(" ", "").startswith("附录"):
            kind, title = found
        return replace(heading, heading="annex", level=1, pieces=(Piece("text", title),) if title else (), nature=kind)

    # --- other paragraphs -------------------------------------------------------------------------------------------

    def _plain(self, properties: ET.Element | None, style: Style, base: Block) -> Iterator[Block]:
        list_ = self._list(properties, style)
        text = base.text
        if any(one.kind == "image" for one in base.pieces) and not words(tuple(p for p in base.pieces if p.kind != "image")).strip():
            yield from (replace(base, kind="figure", pieces=(one,)) for one in base.pieces if one.kind == "image")
        elif style.role in ("table-title", "figure-title"):
            yield self._caption(base, "table" if style.role == "table-title" else "figure")
        elif style.role == "caption" or (style.role == "text" and not list_ and self._is_caption(text)):
            yield self._caption(base, "figure" if text.lstrip(_BLANK).startswith("图") else "table")
        elif style.role in ("note", "example") or numbers.remark(text):
            yield self._remark(base, style)
        elif style.role == "code":
            yield replace(base, kind="code", level=_depth(properties))
        elif len(base.pieces) == 1 and base.pieces[0].kind == "math":
            yield replace(base, kind="formula", level=_depth(properties))
        elif style.role == "quote":
            yield replace(base, kind="quote")
        elif style.role == "more":
            yield replace(base, level=_depth(properties))
        elif list_ and self._lists.level(*list_):
            yield self._item(base, list_)
        else:
            yield from self._guess(base, style)

    def _is_caption(self, text: str) -> bool:
        found = numbers.caption(text, "table" if text.startswith("表") else "figure")
        return bool(found) and numbers.is_title(found or "") and not found.startswith(("的", "中", "和", "、", "给出", "规定", "所示"))

    def _caption(self, base: Block, kind: str) -> Block:
        text = base.text
        found = numbers.caption(text, kind)
        length = 0 if found is None else len(text.rstrip(_BLANK)) - len(found)
        return replace(base, kind="table-title" if kind == "table" else "figure-title", pieces=_flat(_cut(base.pieces, length)))

    def _remark(self, base: Block, style: Style) -> Block:
        found = numbers.remark(base.text)
        is_note = found.number.startswith("注") if found else style.role == "note"
        lead = found.number if found else "注：" if is_note else "示例："
        rest = _cut(base.pieces, len(base.text) - len(found.rest) if found else 0)
        return replace(base, kind="note" if is_note else "example", pieces=(Piece("text", lead), *rest))

    def _item(self, base: Block, list_: tuple[str, int]) -> Block:
        level = self._lists.level(*list_)
        assert level is not None
        return replace(
            base, kind="item", level=min(list_[1], MAX_LEVEL), list_=list_[0], ordered=level.ordered, start=level.start
        )

    def _guess(self, base: Block, style: Style) -> Iterator[Block]:
        """A paragraph that says by its words what its style does not."""
        text = base.text
        typed = numbers.clause(text)
        item = numbers.item(text)
        annex = numbers.annex(text) if len(text) <= numbers.MAX_TITLE and text.replace(" ", "").startswith("附录") else None
        if numbers.is_front(text) and style.role == "text":
            self._guessed("标题", "a heading")
            kind = "back" if numbers.is_back(text) else "front"
            yield replace(base, kind="heading", heading=kind, level=1, pieces=(Piece("text", numbers.squeeze(text)),))
        elif annex and (annex[0] or not annex[1] or numbers.is_title(text)) and self._is_alone(text):
            self._guessed("附录标题", "the heading of an annex")
            yield self._annex(replace(base, kind="heading", level=1))
        elif typed:
            yield from self._clause(base, typed)
        elif self._is_chapter(base):
            self._guessed("章标题", "the heading of a chapter")
            found = numbers.chapter(text)
            length = len(text) - len(found.rest) if found else 0
            yield replace(base, kind="heading", level=1, pieces=_flat(_cut(base.pieces, length)))
        elif item and item[3]:
            self._guessed("列项", "an item of a list")
            ordered, level, start, rest = item
            list_ = f"typed-{ordered}-{level}"
            pieces = _cut(base.pieces, len(text) - len(rest))
            yield replace(base, kind="item", pieces=pieces, ordered=ordered, level=level, start=start, list_=list_)
        else:
            yield base

    def _is_alone(self, text: str) -> bool:
        """附录 A by itself or with its nature: 附录 A 给出了… is a sentence."""
        return numbers.is_title(text) and not any(word in text for word in ("给出", "规定", "中的", "的规定", "见附录"))

    def _is_chapter(self, base: Block) -> bool:
        found = numbers.chapter(base.text)
        if numbers.is_known(found.rest if found else base.text):
            return True
        bold = all(one.bold for one in base.pieces if one.kind == "text" and one.text.strip())
        return bool(found) and bold and numbers.is_title(found.rest if found else "")

    def _clause(self, base: Block, typed: numbers.Typed) -> Iterator[Block]:
        level = min(typed.number.count(".") + 1, MAX_HEADING)
        rest = _cut(base.pieces, len(base.text) - len(typed.rest))
        heading = replace(base, kind="heading", level=level)
        if numbers.is_title(typed.rest):
            self._guessed(f"{level} 级标题（手工编号 {typed.number}）", f"a heading of level {level} (typed number {typed.number})")
            yield replace(heading, pieces=_flat(rest))
        else:
            self._guessed(f"无标题条（手工编号 {typed.number}）", f"a clause without title (typed number {typed.number})")
            yield replace(heading, pieces=())
            if rest:
                yield replace(base, pieces=rest, marks=())

    def _guessed(self, zh: str, en: str) -> None:
        self._notes.found("guessed", f"没有样式，按文字当作{zh}", f"without a style, taken by its words as {en}")

    # --- tables -----------------------------------------------------------------------------------------------------

    def _table(self, node: ET.Element) -> Iterator[Block]:
        place = self._notes.place + 1
        rows, aligned = grid(node, self._cell, self._notes)
        if any(cell for row in rows for cell in row):
            yield Block("table", place=place, rows=rows, aligned=aligned)

    def _cell(self, paragraph: ET.Element) -> Pieces:
        self._notes.place += 1
        self._notes.near = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))[:_NEAR]
        told = self.inline.read(paragraph)
        for own in told.notes:
            texts = [one.text or "" for one in self._footnotes[own].iter(f"{W}t")] if own in self._footnotes else []
            self._notes.found("lost", f"表中脚注“{''.join(texts).strip()[:_NEAR]}”未读入", "a footnote in a table was left out")
        return _stripped(tuple(joined(told.pieces)))

    def _list(self, properties: ET.Element | None, style: Style) -> tuple[str, int] | None:
        """The list that numbers a paragraph, of its own or by its style, with its level."""
        number, level = value(properties, "numPr/numId"), value(properties, "numPr/ilvl")
        if number == "0":
            return None
        if number:
            return number, whole(level)
        if style.list_ and level:
            return style.list_[0], whole(level)
        return style.list_


def _depth(properties: ET.Element | None) -> int:
    """How many lists are around a paragraph that is indented as we indent."""
    return min(max(indent(properties) // STEP - 1, 0), MAX_LEVEL)


def _flat(pieces: Pieces) -> Pieces:
    """A title: on one line, and not bold all over."""
    one_line = tuple(replace(one, kind="text", text=" ") if one.kind == "break" else one for one in pieces)
    if all(one.bold or not one.text.strip() for one in one_line if one.kind == "text"):
        one_line = tuple(replace(one, bold=False) for one in one_line)
    return _stripped(tuple(joined(list(one_line))))


def _cut(pieces: Pieces, count: int) -> Pieces:
    """Pieces without the first `count` characters of their words."""
    found = []
    for one in pieces:
        length = 1 if one.kind == "break" else len(one.text)
        if count >= length and (count or not length):
            count -= length
            found += [one] if not length else []
        elif count:
            found.append(replace(one, text=one.text[count:]))
            count = 0
        else:
            found.append(one)
    return _stripped(tuple(found))


def _stripped(pieces: Pieces) -> Pieces:
    """Without white space and line breaks at either end."""
    found = list(pieces)
    while found and _is_blank(found[0]):
        del found[0]
    while found and _is_blank(found[-1]):
        del found[-1]
    if found and found[0].kind == "text":
        found[0] = replace(found[0], text=found[0].text.lstrip(_BLANK))
    if found and found[-1].kind == "text":
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(_BLANK))
    return tuple(found)


def _is_blank(piece: Piece) -> bool:
    return piece.kind == "break" or (piece.kind in ("text", "code", "link") and not piece.text.strip(_BLANK))
