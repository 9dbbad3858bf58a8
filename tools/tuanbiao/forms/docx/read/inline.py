"""What stands inside a paragraph: words with their emphasis, references, pictures and formulas, as all changes accepted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Literal
from xml.etree import ElementTree as ET

from .edits import FOOTNOTE, Edits
from .footnotes import MARK, Footnotes
from .look import RAISED, SYMBOLS, Look, Told, raised
from .names import MC, M, R, W, is_on, value
from .objects import drawing, embedded
from .package import Package
from .styles import Styles
from .tracked import marks
from .values import Notes, Piece

_REFERRING: Mapping[str, Literal["reference", "footnote"]] = {"REF": "reference", "NOTEREF": "footnote"}
_SILENT = (
    "rPr",
    "pPr",
    "proofErr",
    "lastRenderedPageBreak",
    "softHyphen",
    "sdtPr",
    "sdtEndPr",
    "rt",
    "rubyPr",
    "annotationRef",
)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether what it reads has begun."""

    instruction: str = ""
    shown: bool = False
    taken: bool = False


class Inline:
    """Reads paragraphs of one part; fields and comments may run over several."""

    def __init__(self, package: Package, styles: Styles, notes: Notes) -> None:
        self._package = package
        self._styles = styles
        self._notes = notes
        self._fields: list[_Field] = []
        self._edits = Edits(notes)
        self._open: dict[str, list[str]] = {}
        self.about: dict[str, tuple[str, int]] = {}
        self.formulas: list[ET.Element] = []
        self.footnotes = Footnotes(package)

    @property
    def in_contents(self) -> bool:
        """Whether the contents of the document are being read."""
        return any(one.instruction.strip().upper().startswith(("TOC", "INDEX")) for one in self._fields)

    def read(self, paragraph: ET.Element) -> Told:
        """One paragraph."""
        told = Told()
        self._children(paragraph, told, Look())
        for mark in marks(paragraph):
            self._edits.paragraph(mark)
        self._edits.end()
        return told

    def _children(self, node: ET.Element, told: Told, look: Look) -> None:
        for child in node:
            self._one(child, told, look)

    def _one(self, node: ET.Element, told: Told, look: Look) -> None:
        space, _, name = node.tag[1:].partition("}")
        if f"{{{space}}}" == M:
            self._formula(node, told)
        elif node.tag == f"{MC}AlternateContent":
            self._alternate(node, told, look)
        elif f"{{{space}}}" != W:
            self._notes.found("lost", f"未识别的内容 {name}", f"unknown content {name}")
        elif name in ("del", "moveFrom"):
            self._edits.deleted(node)
        elif name in self._WRITE:
            self._WRITE[name](self, node, told, look)
        elif name not in _SILENT and not name.endswith("Change"):
            self._children(node, told, look)

    # --- runs -------------------------------------------------------------------------------------------------------

    def _run(self, node: ET.Element, told: Told, look: Look) -> None:
        properties = node.find(f"{W}rPr")
        if is_on(properties, "vanish"):
            if any(one.text for one in node.iter(f"{W}t")):
                self._notes.found("ignored", "隐藏文字未读入", "hidden text was left out")
            return
        inner = Look(
            bold=is_on(properties, "b"),
            italic=is_on(properties, "i"),
            code=self._styles.is_fixed_width(properties),
            link=look.link,
            edit=look.edit,
            raised=value(properties, "vertAlign"),
        )
        self._children(node, told, inner)

    def _text(self, node: ET.Element, told: Told, look: Look) -> None:
        text = node.text or ""
        if look.raised in RAISED and text.strip() and self._is_shown():
            if told.pieces and told.pieces[-1].kind == "footnote" and MARK.fullmatch(text.strip()):
                return  # a part of the mark
            text = raised(text, look.raised, self._notes)
        self._add(told, text, look)

    def _tab(self, node: ET.Element, told: Told, look: Look) -> None:
        del node
        self._add(told, " ", look)

    def _hyphen(self, node: ET.Element, told: Told, look: Look) -> None:
        del node
        self._add(told, "-", look)

    def _break(self, node: ET.Element, told: Told, look: Look) -> None:
        if node.get(f"{W}type") in ("page", "column"):
            return
        if self._is_shown():
            told.pieces.append(Piece("break"))
            self._edits.said("\n", look.edit)

    def _symbol(self, node: ET.Element, told: Told, look: Look) -> None:
        code = node.get(f"{W}char", "").upper()
        if code not in SYMBOLS:
            font = node.get(f"{W}font", "")
            self._notes.found(
                "lost", f"符号字体 {font} 的字符 {code} 无法识别", f"unknown character {code} of {font}"
            )
        self._add(told, SYMBOLS.get(code, "□"), look)

    def _add(self, told: Told, text: str, look: Look) -> None:
        """Words as they look; what a field says only where it is not computed anew."""
        text = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
        last = told.pieces[-1] if told.pieces else None
        if last and last.kind in ("reference", "footnote") and self._fields and self._fields[-1].taken:
            told.pieces[-1] = replace(last, text=last.text + text)
        if not text or not self._is_shown():
            return
        for open_ in self._open.values():
            open_.append(text)
        kind: Literal["code", "link", "text"] = "code" if look.code else "link" if look.link else "text"
        told.pieces.append(Piece(kind, text, look.link, bold=look.bold, italic=look.italic))
        self._edits.said(text, look.edit)

    def _is_shown(self) -> bool:
        return all(one.shown and not one.taken for one in self._fields)

    def _inserted(self, node: ET.Element, told: Told, look: Look) -> None:
        self._children(node, told, Look(look.bold, look.italic, look.code, look.link, edit=node))

    # --- links, references, fields ----------------------------------------------------------------------------------

    def _link(self, node: ET.Element, told: Told, look: Look) -> None:
        anchor = node.get(f"{W}anchor", "")
        related = self._package.related.get(node.get(f"{R}id", ""))
        target = f"#{anchor}" if anchor else related.target if related else ""
        self._children(node, told, Look(look.bold, look.italic, look.code, target, look.edit))

    def _simple(self, node: ET.Element, told: Told, look: Look) -> None:
        self._fields.append(_Field(node.get(f"{W}instr", ""), shown=True))
        self._reference(told)
        self._children(node, told, look)
        self._fields.pop()

    def _field(self, node: ET.Element, told: Told, look: Look) -> None:
        del look
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
            self._reference(told)
        elif kind == "end" and self._fields:
            last = self._fields.pop()
            if not last.shown and last.instruction.strip().upper().startswith("EQ"):
                self._notes.found(
                    "lost", f"EQ 域 {last.instruction.strip()} 未转换", "an EQ field was not converted"
                )

    def _reference(self, told: Told) -> None:
        """A reference to a bookmark takes the place of what it reads."""
        last = self._fields[-1]
        words = last.instruction.split()
        told.contents = told.contents or self.in_contents
        kind = _REFERRING.get(words[0].upper()) if len(words) > 1 and len(self._fields) == 1 else None
        if kind:
            last.taken = True
            told.pieces.append(Piece(kind, "", words[1]))

    def _instruction(self, node: ET.Element, told: Told, look: Look) -> None:
        del told, look
        if self._fields and not self._fields[-1].shown:
            self._fields[-1].instruction += node.text or ""

    # --- bookmarks, comments, notes ---------------------------------------------------------------------------------

    def _bookmark(self, node: ET.Element, told: Told, look: Look) -> None:
        del look
        told.marks.append(node.get(f"{W}name", ""))
        self.footnotes.start(node)

    def _bookmark_end(self, node: ET.Element, told: Told, look: Look) -> None:
        del told, look
        self.footnotes.end(node)

    def _comment_start(self, node: ET.Element, told: Told, look: Look) -> None:
        del told, look
        self._open[node.get(f"{W}id", "")] = []

    def _comment_end(self, node: ET.Element, told: Told, look: Look) -> None:
        del told, look
        own = node.get(f"{W}id", "")
        self.about[own] = ("".join(self._open.pop(own, ())), self._notes.place)

    def _comment(self, node: ET.Element, told: Told, look: Look) -> None:
        del told, look
        self.about.setdefault(node.get(f"{W}id", ""), ("", self._notes.place))

    def _footnote(self, node: ET.Element, told: Told, look: Look) -> None:
        known, is_first = self.footnotes.meet(node)
        if not known:
            self._notes.found("lost", "脚注没有内容", "a footnote has no text")
            return
        if known.startswith("endnotes"):
            self._notes.found("changed", "尾注改成了脚注", "an endnote became a footnote")
        told.pieces.append(Piece("footnote", "", known))
        told.notes.extend([known] if is_first else [])
        self._edits.said(FOOTNOTE, look.edit)

    def _footnote_number(self, node: ET.Element, told: Told, look: Look) -> None:
        """The mark of a footnote before its own words."""
        del node, look
        told.pieces.append(Piece("footnote"))

    # --- pictures and formulas --------------------------------------------------------------------------------------

    def _formula(self, node: ET.Element, told: Told) -> None:
        for one in [node] if node.tag == f"{M}oMath" else node.iter(f"{M}oMath"):
            told.pieces.append(Piece("math", target=str(len(self.formulas))))
            self.formulas.append(one)

    def _alternate(self, node: ET.Element, told: Told, look: Look) -> None:
        """What newer programs read, or where that is nothing for us what older ones do."""
        choices = [node.find(f"{MC}Choice"), node.find(f"{MC}Fallback")]
        for choice in choices:
            if choice is not None and len(choice):
                self._children(choice, told, look)
                return

    def _drawing(self, node: ET.Element, told: Told, look: Look) -> None:
        del look
        told.boxes.extend(node.iter(f"{W}txbxContent"))
        told.pieces.extend(drawing(node, self._package, self._notes))

    def _object(self, node: ET.Element, told: Told, look: Look) -> None:
        del look
        told.boxes.extend(node.iter(f"{W}txbxContent"))
        told.pieces.extend(embedded(node, self._package, self._notes))

    _WRITE: ClassVar[Mapping[str, Callable[..., None]]] = {
        "r": _run,
        "t": _text,
        "tab": _tab,
        "ptab": _tab,
        "br": _break,
        "cr": _break,
        "noBreakHyphen": _hyphen,
        "sym": _symbol,
        "ins": _inserted,
        "moveTo": _inserted,
        "hyperlink": _link,
        "fldSimple": _simple,
        "fldChar": _field,
        "instrText": _instruction,
        "bookmarkStart": _bookmark,
        "bookmarkEnd": _bookmark_end,
        "commentRangeStart": _comment_start,
        "commentRangeEnd": _comment_end,
        "commentReference": _comment,
        "footnoteReference": _footnote,
        "endnoteReference": _footnote,
        "footnoteRef": _footnote_number,
        "endnoteRef": _footnote_number,
        "drawing": _drawing,
        "object": _object,
        "pict": _object,
    }
