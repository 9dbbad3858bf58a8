"""The paragraphs and tables of a draft as the blocks of a text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

from ..styles import STEP
from . import numbers
from .footnotes import without_marks
from .formats import formats
from .guess import MAX_HEADING, annexed, guessed
from .inline import Inline
from .lists import MAX_LEVEL, Lists
from .look import Told
from .names import MC, PLACE, W, value, whole
from .package import Package
from .pieces import BLANK, cut, flat, is_pictures, joined, stripped
from .styles import Style, Styles
from .tables import grid
from .tracked import OUT, marks
from .values import Block, BlockKind, HeadingKind, Notes, Piece, Pieces, words

_CONTAINERS = ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
_HEADINGS = ("heading", "annex", "front", "back", "term", "untitled")
_KINDS: dict[str, BlockKind] = {"code": "code", "quote": "quote", "more": "text"}
_NEAR = 30
# What stands behind a formula that is set apart: nothing, or dots and its number.
_NUMBERED = re.compile(r"(?:[\s.…·]*[（(](?:[A-Z]\.)?[0-9]{1,3}[）)])?")


class Blocks:
    """Reads one document."""

    def __init__(self, package: Package, notes: Notes) -> None:
        self.title = ""
        self.title_english = ""
        self._notes = notes
        self._styles = Styles(package.part("styles"))
        self._lists = Lists(package.part("numbering"))
        self.inline = Inline(package, self._styles, notes)
        self._of_table: list[str] = []
        self._pending: tuple[ET.Element, Told] | None = None

    def read(self, body: ET.Element) -> Iterator[Block]:
        """Every block in order."""
        yield from self._inside(body)
        yield from self._left_over()

    def _inside(self, body: ET.Element) -> Iterator[Block]:
        for node in body:
            name = node.tag.removeprefix(W)
            if name == "p":
                yield from self._paragraph(node)
            elif name == "tbl":
                yield from self._left_over()
                yield from self._table(node)
            elif name in _CONTAINERS:
                yield from self._inside(node)
            elif node.tag == f"{MC}AlternateContent":
                for choice in node[:1]:
                    yield from self._inside(choice)

    # --- paragraphs -------------------------------------------------------------------------------------------------

    def _paragraph(self, node: ET.Element) -> Iterator[Block]:
        contents = self.inline.in_contents
        told = self._told(node)
        formats(node, self._styles, self._notes)
        if contents or told.contents:
            return
        if self._pending:
            told.follow(self._pending[1])
            self._pending = None
        if any(one.tag in OUT for one in marks(node)):
            self._pending = node, told  # its end is deleted: what follows belongs to it
        else:
            yield from self._whole(node, told)

    def _told(self, node: ET.Element) -> Told:
        self._notes.place = whole(node.get(PLACE, ""))
        self._notes.near = "".join(one.text or "" for one in node.iter(f"{W}t"))[:_NEAR]
        return self.inline.read(node)

    def _left_over(self) -> Iterator[Block]:
        """A paragraph whose end is deleted, with nothing behind it that could belong to it."""
        if self._pending:
            node, told = self._pending
            self._pending = None
            yield from self._whole(node, told) if told.pieces else ()

    def _whole(self, node: ET.Element, told: Told) -> Iterator[Block]:
        properties = node.find(f"{W}pPr")
        style = self._styles.of(value(properties, "pStyle") or self._styles.default)
        yield from self._block(properties, style, told)
        yield from self._behind(told)

    def _behind(self, told: Told) -> Iterator[Block]:
        """Footnotes and the words of text boxes stand behind the paragraph."""
        yield from map(self._footnote, told.notes)
        for box in told.boxes:
            shown = "".join(one.text or "" for one in box.iter(f"{W}t"))
            if shown.strip():
                self._notes.found(
                    "guessed",
                    f"文本框“{shown[:_NEAR]}”的文字放在本段之后",
                    "the words of a text box stand behind this paragraph",
                )
                inside = ET.Element("box")
                inside.extend(box)
                yield from self.read(inside)

    def _footnote(self, known: str) -> Block:
        """The words of a footnote on one line."""
        pieces: list[Piece] = []
        for one in self.inline.footnotes.paragraphs(known):
            pieces += (*without_marks(self.inline.read(one).pieces), Piece("break"))
        return Block("footnote", stripped(tuple(joined(pieces))), place=self._notes.place, marks=(known,))

    def _block(self, properties: ET.Element | None, style: Style, told: Told) -> Iterator[Block]:
        pieces = stripped(tuple(joined(told.pieces)))
        if style.role == "title" or self._styles.is_cover_title(value(properties, "pStyle")):
            self.title = self.title or words(pieces)
        if self._styles.is_cover_title_english(value(properties, "pStyle")):
            self.title_english = words(pieces)
        if style.role in ("skip", "title"):
            return
        if not pieces and not (style.role in _HEADINGS and (told.marks or self._list(properties, style))):
            return
        base = Block("text", pieces, place=self._notes.place, marks=tuple(told.marks))
        if style.role in _HEADINGS:
            yield from self._headed(properties, style, base)
        else:
            yield from self._plain(properties, style, base)

    # --- headings ---------------------------------------------------------------------------------------------------

    def _headed(self, properties: ET.Element | None, style: Style, base: Block) -> Iterator[Block]:
        list_ = self._list(properties, style)
        if not style.sure:
            self._notes.found(
                "guessed",
                f"样式“{style.name}”按大纲级别当作标题",
                f"style “{style.name}” was taken as a heading by its outline level",
            )
        level = min(
            list_[1] + 1 if list_ and style.role in ("untitled", "term") else style.level, MAX_HEADING
        )
        heading = replace(base, kind="heading", level=max(level, 1), numbered=list_ is not None)
        if style.role in ("front", "back") or (numbers.is_front(base.text) and level == 1):
            kind: HeadingKind = "back" if numbers.is_back(base.text) else "front"
            yield replace(
                heading,
                heading=kind,
                level=1,
                numbered=False,
                pieces=(Piece("text", numbers.squeeze(base.text)),),
            )
        elif style.role == "annex" or (level == 1 and base.text.replace(" ", "").startswith("附录")):
            yield annexed(heading)
        elif style.role == "untitled":
            yield replace(heading, pieces=())
            rest = cut(base.pieces, self._typed(base.text, heading))
            if rest:
                yield replace(base, pieces=rest, marks=())
        else:
            yield replace(heading, pieces=flat(cut(base.pieces, self._typed(base.text, heading))))

    def _typed(self, text: str, heading: Block) -> int:
        """How many characters of a typed number stand before a title."""
        found = numbers.clause(text) or (
            None if heading.numbered or heading.level > 1 else numbers.chapter(text)
        )
        return len(text) - len(found.rest) if found else 0

    # --- other paragraphs -------------------------------------------------------------------------------------------

    def _plain(self, properties: ET.Element | None, style: Style, base: Block) -> Iterator[Block]:
        list_ = self._list(properties, style)
        named = self._named(properties, style, base, is_listed=list_ is not None)
        if is_pictures(base.pieces):
            yield from (
                replace(base, kind="figure", pieces=(one,)) for one in base.pieces if one.kind == "image"
            )
        elif named is not None:
            yield named
        elif list_ and self._lists.level(*list_):
            yield self._item(base, list_, style)
        else:
            yield from [base] if style.own else guessed(base, style, self._notes)

    def _named(
        self, properties: ET.Element | None, style: Style, base: Block, *, is_listed: bool
    ) -> Block | None:
        """What a paragraph is by its style, or by its first words where these leave no doubt."""
        kind = self._caption_kind(style, base.text, is_listed=is_listed)
        if kind:
            return self._caption(base, kind)
        if style.role in ("note", "example") or numbers.remark(base.text):
            return self._remark(base, style)
        if _is_formula(base.pieces):
            return replace(base, kind="formula", pieces=base.pieces[:1], level=_depth(properties))
        if style.role in _KINDS:
            return replace(base, kind=_KINDS[style.role], level=_depth(properties))
        return None

    def _caption_kind(self, style: Style, text: str, *, is_listed: bool) -> str:
        if style.role in ("table-title", "figure-title"):
            return style.role.partition("-")[0]
        kind = "figure" if text.startswith("图") else "table"
        found = None if style.own else numbers.caption(text, kind)
        if style.role == "caption" or (
            style.role == "text" and not is_listed and found and numbers.is_caption(found)
        ):
            return kind
        return ""

    def _caption(self, base: Block, kind: str) -> Block:
        text = base.text
        found = numbers.caption(text, kind)
        length = 0 if found is None else len(text.rstrip(BLANK)) - len(found)
        return replace(
            base,
            kind="table-title" if kind == "table" else "figure-title",
            pieces=flat(cut(base.pieces, length)),
        )

    def _remark(self, base: Block, style: Style) -> Block:
        found = numbers.remark(base.text)
        is_note = found.number.startswith("注") if found else style.role == "note"
        lead = found.number if found else "注：" if is_note else "示例："
        rest = cut(base.pieces, len(base.text) - len(found.rest) if found else 0)
        return replace(base, kind="note" if is_note else "example", pieces=(Piece("text", lead), *rest))

    def _item(self, base: Block, list_: tuple[str, int], style: Style) -> Block:
        level = self._lists.level(*list_)
        assert level is not None
        return replace(
            base,
            kind="item",
            level=min(list_[1] or style.level, MAX_LEVEL),
            list_=self._lists.running(*list_),
            ordered=level.ordered,
            start=level.start,
        )

    # --- tables -----------------------------------------------------------------------------------------------------

    def _table(self, node: ET.Element) -> Iterator[Block]:
        first = next(node.iter(f"{W}p"), None)
        place = whole(first.get(PLACE, "")) if first is not None else self._notes.place
        rows, aligned = grid(node, self._cell, self._notes)
        if any(cell for row in rows for cell in row):
            yield Block("table", place=place, rows=rows, aligned=aligned)
        yield from map(self._footnote, self._of_table)
        self._of_table.clear()

    def _cell(self, paragraph: ET.Element) -> Pieces:
        told = self._told(paragraph)
        formats(paragraph, self._styles, self._notes)
        self._of_table += told.notes
        return stripped(tuple(joined(told.pieces)))

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


def _is_formula(pieces: Pieces) -> bool:
    """Whether there is a formula with nothing behind it but its number."""
    is_lone = bool(pieces) and pieces[0].kind == "math" and all(one.kind != "footnote" for one in pieces)
    return is_lone and _NUMBERED.fullmatch(words(pieces[1:])) is not None


def _depth(properties: ET.Element | None) -> int:
    """How many lists are around a paragraph that is indented as we indent."""
    return min(
        max(whole(value(properties, "ind", "left") or value(properties, "ind", "start")) // STEP - 1, 0),
        MAX_LEVEL,
    )
