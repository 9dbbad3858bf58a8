"""What the styles of a draft mean: those of Word, of the usual templates of Chinese standards, and of our own documents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from xml.etree import ElementTree as ET

from .names import W, value, whole

Role = Literal[
    "heading", "annex", "front", "back", "untitled", "term", "text", "item", "more", "note", "example", "quote", "code", "formula",
    "table-title", "figure-title", "caption", "skip", "title",
]  # fmt: skip
_DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5}
_PREFIX = re.compile(r"^(?:标准文件|标准)_")
# What a name is compared as: without prefix, blanks and case.
_WRITTEN: tuple[tuple[str, Role, int], ...] = (
    (r"(?:heading|标题)([1-9])", "heading", 0),
    (r"章标题", "heading", 1),
    (r"([一二三四五])级条标题", "heading", 1),
    (r"附录标[识号]", "annex", 1),
    (r"附录章标题", "heading", 2),
    (r"附录([一二三四五])级条标题", "heading", 2),
    (r"附录([一二三四五])级无(?:标题条?)?", "untitled", 2),
    (r"([一二三四五])级无(?:标题条?)?", "untitled", 1),
    (r"(?:附录)?无标题条", "untitled", 2),
    (r"引言([一二三四五])级条标题", "heading", 1),
    (r"术语条标题|术语", "term", 2),
    (r"术语条([一二三四五])", "term", 1),
    (r"(?:前言|引言|前言、引言|前言引言)标题", "front", 1),
    (r"(?:参考文献|索引|参考文献、索引)标题", "back", 1),
    (r"(?:正文|附录)?表(?:标)?题|tablecaption", "table-title", 0),
    (r"(?:正文|附录)?图(?:标)?题|imagecaption", "figure-title", 0),
    (r"caption|题注", "caption", 0),
    (r"(?:正文|图表|表|图)?注(?:[:：×x].*)?", "note", 0),
    (r"(?:正文)?示例(?:[:：×x].*)?", "example", 0),
    (r"列项续", "more", 0),
    (r"list(?:bullet|number)([2-5])|列表(?:项目符号|编号)([2-5])", "item", -1),
    (r".*列项.*|list(?:bullet|number)?|列表.*", "item", 0),
    (r"quote|引文|引用|intensequote|明显引用|blocktext", "quote", 0),
    (r"代码|sourcecode|htmlpreformatted|html预设格式", "code", 0),
    (r"公式.*|正文公式.*", "formula", 0),
    (r"封面.*|toc.*|目次.*|目录.*|header|footer|页眉.*|页脚.*|其他(?:标准|发布).*|文献分类号", "skip", 0),
    (r"(?:正文)?标准名称|title|标题", "title", 0),
)
_NAMES = tuple((re.compile(pattern), role, level) for pattern, role, level in _WRITTEN)
_MONO = ("consolas", "courier new", "courier", "dejavu sans mono", "menlo")
_CODE_STYLES = re.compile(r"代码字符|htmlcode|html代码|verbatimchar|代码")


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style stands for; `level` of headings counts from 1, `list_` is the list it belongs to with its level.

    `own` is the style of plain paragraphs in our own documents: there every style is right, and nothing is guessed.
    """

    role: Role = "text"
    level: int = 0
    list_: tuple[str, int] | None = None
    name: str = ""
    sure: bool = True
    own: bool = False


def squeezed(name: str) -> str:
    """A style's name as names are compared."""
    return re.sub(r"\s+", "", _PREFIX.sub("", name)).lower()


class Styles:
    """The styles of one document."""

    def __init__(self, root: ET.Element | None) -> None:
        self._styles = (
            {one.get(f"{W}styleId", ""): one for one in root.iter(f"{W}style")} if root is not None else {}
        )
        self._known: dict[str, Style] = {}
        self.default = next(
            (
                own
                for own, one in self._styles.items()
                if one.get(f"{W}default") and one.get(f"{W}type") == "paragraph"
            ),
            "",
        )

    def of(self, own: str) -> Style:
        """The paragraph style of that id."""
        if own not in self._known:
            self._known[own] = self._meaning(own)
        return self._known[own]

    def is_code(self, own: str) -> bool:
        """Whether a character style is that of code."""
        return bool(_CODE_STYLES.fullmatch(squeezed(value(self._styles.get(own), "name"))))

    def is_fixed_width(self, run: ET.Element | None) -> bool:
        """Whether the properties of a run make it code, by style or by font."""
        return self.is_code(value(run, "rStyle")) or value(run, "rFonts", "ascii").lower() in _MONO

    def is_cover_title(self, own: str) -> bool:
        """Whether the standard's name stands on the cover in that style."""
        return squeezed(value(self._styles.get(own), "name")) == "封面标准名称"

    def is_cover_title_english(self, own: str) -> bool:
        """The same of the English name."""
        return "英文名称" in value(self._styles.get(own), "name")

    def _chain(self, own: str) -> Iterator[ET.Element]:
        """The style and what it is based on."""
        seen: set[str] = set()
        while own in self._styles and own not in seen:
            seen.add(own)
            yield self._styles[own]
            own = value(self._styles[own], "basedOn")

    def _meaning(self, own: str) -> Style:
        name = value(self._styles.get(own), "name")
        list_ = self._list(own)
        for one in self._chain(own):
            names = (value(one, "name"), *value(one, "aliases").split(","))
            for written in names:
                found = _named(squeezed(written)) if written else None
                if found:
                    return Style(found[0], found[1], list_, name)
        for one in self._chain(own):
            outline = value(one, "pPr/outlineLvl")
            if outline.isdecimal() and whole(outline, 9) < 6:
                return Style("heading", whole(outline) + 1, list_, name, sure=False)
        return Style("text", 0, list_, name, own=(own, name) == ("Text", "段"))

    def _list(self, own: str) -> tuple[str, int] | None:
        level = ""
        for one in self._chain(own):
            level = level or value(one, "pPr/numPr/ilvl")
            number = value(one, "pPr/numPr/numId")
            if number:
                return None if number == "0" else (number, whole(level))
        return None


def _named(name: str) -> tuple[Role, int] | None:
    for pattern, role, level in _NAMES:
        found = pattern.fullmatch(name)
        if found:
            digit = next(filter(None, found.groups()), None)
            return role, level + (_DIGITS.get(digit, whole(digit)) if digit else 0)
    return None
