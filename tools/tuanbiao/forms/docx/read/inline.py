"""What stands inside a paragraph: words with their emphasis, references, pictures and formulas, as all changes accepted."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal
from xml.etree import ElementTree as ET

from .names import MC, WP, A, M, O, R, V, W, is_on, value, whole
from .package import Package
from .styles import Styles
from .values import Change, Notes, Piece

_MONO = ("consolas", "courier new", "courier", "dejavu sans mono", "menlo")
_SYMBOLS = {"F0B7": "·", "F0A7": "§", "F0B0": "°", "F0B1": "±", "F0B4": "×", "F0B3": "≥", "F0A3": "≤", "F06D": "μ"}
_DRAWN = {
    "chart": ("图表（Chart）", "chart"),
    "diagram": ("SmartArt 图形", "SmartArt drawing"),
    "wordprocessingShape": ("形状", "shape"),
    "wordprocessingGroup": ("组合图形", "group of shapes"),
    "wordprocessingCanvas": ("绘图画布", "drawing canvas"),
}
_SILENT = ("rPr", "pPr", "proofErr", "lastRenderedPageBreak", "softHyphen", "sdtPr", "sdtEndPr", "rt", "rubyPr", "annotationRef")


@dataclass
class Told:
    """What was read of one paragraph besides its pieces: bookmarks that start in it, text boxes, footnotes."""

    pieces: list[Piece] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    boxes: list[ET.Element] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    page: bool = False


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether what it reads has begun."""

    instruction: str = ""
    shown: bool = False
    taken: bool = False


@dataclass(slots=True)
class _Edit:
    """A tracked change that may go on in the next run."""

    author: str = ""
    on: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Look:
    """How words look, and what they are part of."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    edit: bool = False


class Inline:
    """Reads paragraphs of one part; fields and comments may run over several."""

    def __init__(self, package: Package, styles: Styles, notes: Notes) -> None:
        self._package = package
        self._styles = styles
        self._notes = notes
        self._fields: list[_Field] = []
        self._edit = _Edit()
        self._open: dict[str, list[str]] = {}
        self.about: dict[str, tuple[str, int]] = {}
        self.formulas: list[ET.Element] = []

    @property
    def in_contents(self) -> bool:
        """Whether the contents of the document are being read."""
        return any(one.instruction.strip().upper().startswith(("TOC", "INDEX")) for one in self._fields)

    def read(self, paragraph: ET.Element) -> Told:
        """One paragraph."""
        told = Told()
        self._children(paragraph, told, _Look())
        self._end_edit()
        return told

    def _children(self, node: ET.Element, told: Told, look: _Look) -> None:
        for child in node:
            self._one(child, told, look)

    def _one(self, node: ET.Element, told: Told, look: _Look) -> None:
        space, _, name = node.tag[1:].partition("}")
        if f"{{{space}}}" == M:
            self._formula(node, told)
        elif node.tag == f"{MC}AlternateContent":
            self._alternate(node, told, look)
        elif f"{{{space}}}" != W:
            self._notes.found("lost", f"未识别的内容 {name}", f"unknown content {name}")
        elif name in ("del", "moveFrom"):
            self._deleted(node)
        elif name in self._WRITE:
            self._WRITE[name](self, node, told, look)
        elif name not in _SILENT and not name.endswith("Change"):
            self._children(node, told, look)

    def _through(self, node: ET.Element, told: Told, look: _Look) -> None:
        self._children(node, told, look)

    # --- runs -------------------------------------------------------------------------------------------------------

    def _run(self, node: ET.Element, told: Told, look: _Look) -> None:
        properties = node.find(f"{W}rPr")
        if is_on(properties, "vanish"):
            if any(one.text for one in node.iter(f"{W}t")):
                self._notes.found("ignored", "隐藏文字未读入", "hidden text was left out")
            return
        if value(properties, "vertAlign") in ("superscript", "subscript"):
            self._raised(node, value(properties, "vertAlign"))
        inner = _Look(
            bold=is_on(properties, "b"),
            italic=is_on(properties, "i"),
            code=self._is_code(properties),
            link=look.link,
            edit=look.edit,
        )
        self._children(node, told, inner)

    def _raised(self, node: ET.Element, way: str) -> None:
        shown = "".join(one.text or "" for one in node.iter(f"{W}t"))
        if shown.strip():
            zh = "上标" if way == "superscript" else "下标"
            self._notes.found("lost", f"{zh}“{shown}”按普通文字读入，必要时改写成公式", f"{way} “{shown}” was read as plain text")

    def _is_code(self, properties: ET.Element | None) -> bool:
        fonts = {value(properties, "rFonts", "ascii").lower()}
        return self._styles.is_code(value(properties, "rStyle")) or bool(fonts & set(_MONO))

    def _text(self, node: ET.Element, told: Told, look: _Look) -> None:
        self._add(told, node.text or "", look)

    def _tab(self, node: ET.Element, told: Told, look: _Look) -> None:
        del node
        self._add(told, " ", look)

    def _hyphen(self, node: ET.Element, told: Told, look: _Look) -> None:
        del node
        self._add(told, "-", look)

    def _break(self, node: ET.Element, told: Told, look: _Look) -> None:
        if node.get(f"{W}type") in ("page", "column"):
            told.page = True
        elif self._is_shown():
            told.pieces.append(Piece("break"))
            self._edited("\n", look)

    def _symbol(self, node: ET.Element, told: Told, look: _Look) -> None:
        code = node.get(f"{W}char", "").upper()
        if code not in _SYMBOLS:
            font = node.get(f"{W}font", "")
            self._notes.found("lost", f"符号字体 {font} 的字符 {code} 无法识别", f"unknown character {code} of {font}")
        self._add(told, _SYMBOLS.get(code, "□"), look)

    def _add(self, told: Told, text: str, look: _Look) -> None:
        """Words as they look; what a field says only where it is not computed anew."""
        text = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
        if not text or not self._is_shown():
            return
        for open_ in self._open.values():
            open_.append(text)
        kind: Literal["code", "link", "text"] = "code" if look.code else "link" if look.link else "text"
        told.pieces.append(Piece(kind, text, look.link, bold=look.bold, italic=look.italic))
        self._edited(text, look)

    def _is_shown(self) -> bool:
        return all(one.shown and not one.taken for one in self._fields)

    # --- tracked changes --------------------------------------------------------------------------------------------

    def _inserted(self, node: ET.Element, told: Told, look: _Look) -> None:
        who = (node.get(f"{W}author", ""), node.get(f"{W}date", ""))
        self._begin_edit(*who)
        self._children(node, told, _Look(look.bold, look.italic, look.code, look.link, edit=True))

    def _deleted(self, node: ET.Element) -> None:
        self._begin_edit(node.get(f"{W}author", ""), node.get(f"{W}date", ""))
        texts = (one.text or "" for one in node.iter() if one.tag in (f"{W}delText", f"{W}t"))
        self._edit.before += "".join(texts)
        if any(node.iter(f"{W}drawing")):
            self._edit.before += "［图］"

    def _begin_edit(self, author: str, on: str) -> None:
        if (self._edit.author, self._edit.on[:10]) != (author, on[:10]):
            self._end_edit()
        self._edit.author, self._edit.on = author, self._edit.on or on

    def _edited(self, text: str, look: _Look) -> None:
        if look.edit:
            self._edit.after += text
        else:
            self._end_edit()

    def _end_edit(self) -> None:
        edit, self._edit = self._edit, _Edit()
        if edit.before or edit.after:
            change = Change(edit.author, edit.on, edit.before, edit.after, self._notes.place)
            self._notes.changes.append(change)

    # --- links, references, fields ----------------------------------------------------------------------------------

    def _link(self, node: ET.Element, told: Told, look: _Look) -> None:
        anchor = node.get(f"{W}anchor", "")
        related = self._package.related.get(node.get(f"{R}id", ""))
        target = f"#{anchor}" if anchor else related.target if related else ""
        self._children(node, told, _Look(look.bold, look.italic, look.code, target, look.edit))

    def _simple(self, node: ET.Element, told: Told, look: _Look) -> None:
        self._fields.append(_Field(node.get(f"{W}instr", ""), shown=True))
        self._reference(told)
        self._children(node, told, look)
        self._fields.pop()

    def _field(self, node: ET.Element, told: Told, look: _Look) -> None:
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
                self._notes.found("lost", f"EQ 域 {last.instruction.strip()} 未转换", "an EQ field was not converted")

    def _reference(self, told: Told) -> None:
        """A reference to a bookmark takes the place of what it reads."""
        last = self._fields[-1]
        words = last.instruction.split()
        if len(words) > 1 and words[0].upper() == "REF" and len(self._fields) == 1:
            last.taken = True
            told.pieces.append(Piece("reference", "", words[1]))

    def _instruction(self, node: ET.Element, told: Told, look: _Look) -> None:
        del told, look
        if self._fields and not self._fields[-1].shown:
            self._fields[-1].instruction += node.text or ""

    # --- bookmarks, comments, notes ---------------------------------------------------------------------------------

    def _bookmark(self, node: ET.Element, told: Told, look: _Look) -> None:
        del look
        told.marks.append(node.get(f"{W}name", ""))

    def _comment_start(self, node: ET.Element, told: Told, look: _Look) -> None:
        del told, look
        self._open[node.get(f"{W}id", "")] = []

    def _comment_end(self, node: ET.Element, told: Told, look: _Look) -> None:
        del told, look
        own = node.get(f"{W}id", "")
        self.about[own] = ("".join(self._open.pop(own, ())), self._notes.place)

    def _comment(self, node: ET.Element, told: Told, look: _Look) -> None:
        del told, look
        self.about.setdefault(node.get(f"{W}id", ""), ("", self._notes.place))

    def _footnote(self, node: ET.Element, told: Told, look: _Look) -> None:
        del look
        kind = "footnotes" if node.tag == f"{W}footnoteReference" else "endnotes"
        told.notes.append(f"{kind}:{node.get(f'{W}id', '')}")

    # --- pictures and formulas --------------------------------------------------------------------------------------

    def _formula(self, node: ET.Element, told: Told) -> None:
        for one in [node] if node.tag == f"{M}oMath" else node.iter(f"{M}oMath"):
            told.pieces.append(Piece("math", str(len(self.formulas))))
            self.formulas.append(one)

    def _alternate(self, node: ET.Element, told: Told, look: _Look) -> None:
        """What newer programs read, or where that is nothing for us what older ones do."""
        choices = [node.find(f"{MC}Choice"), node.find(f"{MC}Fallback")]
        for choice in choices:
            if choice is not None and len(choice):
                self._children(choice, told, look)
                return

    def _drawing(self, node: ET.Element, told: Told, look: _Look) -> None:
        del look
        boxes = list(node.iter(f"{W}txbxContent"))
        told.boxes.extend(boxes)
        pictures = [one.get(f"{R}embed") or one.get(f"{R}link", "") for one in node.iter(f"{A}blip")]
        properties = next(node.iter(f"{WP}docPr"), None)
        words = properties.get("descr", "") if properties is not None else ""
        for own in pictures:
            self._picture(own, words, told)
        if pictures or boxes:
            return
        data = next(node.iter(f"{A}graphicData"), None)
        kind = (data.get("uri", "") if data is not None else "").rpartition("/")[2]
        zh, en = _DRAWN.get(kind, ("绘图对象", "drawing"))
        self._notes.found("lost", f"{zh}未读入，请改成图片", f"{en} was not read; make it a picture")

    def _object(self, node: ET.Element, told: Told, look: _Look) -> None:
        del look
        told.boxes.extend(node.iter(f"{W}txbxContent"))
        ole = next(node.iter(f"{O}OLEObject"), None)
        kind = ole.get("ProgID", "") if ole is not None else ""
        if kind.startswith(("Equation", "MathType")):
            self._notes.found("lost", f"公式对象（{kind}）未转换，请重写", f"formula object ({kind}) was not converted")
        elif kind:
            self._notes.found("lost", f"嵌入对象（{kind}）未读入", f"embedded object ({kind}) was not read")
        for one in () if kind else node.iter(f"{V}imagedata"):
            self._picture(one.get(f"{R}id", ""), "", told)

    def _picture(self, own: str, words: str, told: Told) -> None:
        related = self._package.related.get(own)
        if related is None or related.outside:
            self._notes.found("lost", "链接的图片没有存在文件里", "a linked picture is not in the file")
            return
        told.pieces.append(Piece("image", " ".join(words.split()), related.target))

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
        "commentRangeStart": _comment_start,
        "commentRangeEnd": _comment_end,
        "commentReference": _comment,
        "footnoteReference": _footnote,
        "endnoteReference": _footnote,
        "drawing": _drawing,
        "object": _object,
        "pict": _object,
    }


def joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbouring words that look the same as one."""
    last: Piece | None = None
    for one in pieces:
        if last and last.kind == one.kind == "text" and (last.bold, last.italic) == (one.bold, one.italic):
            last = Piece("text", last.text + one.text, "", bold=one.bold, italic=one.italic)
        elif last and last.kind == one.kind and one.kind in ("code", "link") and last.target == one.target:
            last = Piece(one.kind, last.text + one.text, one.target)
        else:
            if last:
                yield last
            last = one
    if last:
        yield last


def indent(properties: ET.Element | None) -> int:
    """How far a paragraph is indented of its own, in twentieths of a point."""
    return whole(value(properties, "ind", "left") or value(properties, "ind", "start"))
