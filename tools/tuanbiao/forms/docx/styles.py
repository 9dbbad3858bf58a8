"""The styles of a standard's Word text, as GB/T 1.1—2020 sets it, and the lists that number its clauses.

Headings are Word's own, so that the navigation pane, outline and contents work; their other names are those of the usual
templates of Chinese standards.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .xml import part, w

TEXT_NUMBERS, ANNEX_NUMBERS, INTRODUCTION_NUMBERS, TABLE_NUMBERS, FIGURE_NUMBERS = 1, 2, 3, 4, 5
DASHES, LETTERS = 6, 7  # the abstract lists of items
FIRST_LIST = 10  # from here on every list of items has a number of its own
FIRST_CAPTION = (
    20_000  # and every kind of caption of each annex: not all word processors can restart one list
)
STEP = 420  # how far each level of items is indented, in twentieths of a point

HEI = w("rFonts", ascii="Times New Roman", hAnsi="Times New Roman", eastAsia="黑体", cs="Times New Roman")
SONG = w("rFonts", ascii="Times New Roman", hAnsi="Times New Roman", eastAsia="宋体", cs="Times New Roman")
_MONO = w("rFonts", ascii="Consolas", hAnsi="Consolas", eastAsia="宋体", cs="Consolas")
_PLAIN_HEAD = w("b", val="0")


def size(points: float) -> str:
    """The size of letters."""
    return w("sz", val=round(points * 2)) + w("szCs", val=round(points * 2))


def _numbered(list_: int, level: int = 0) -> str:
    return w("numPr", w("ilvl", val=level), w("numId", val=list_))


def spacing(before: int, after: int, line: int = 300) -> str:
    """The room above and below a paragraph in twentieths of a point, and between its lines in 240ths of one."""
    return w("spacing", before=before, after=after, line=line, lineRule="auto")


NO_INDENT = w("ind", left=0, right=0, firstLine=0)
CENTRE = w("jc", val="center")


class Style(NamedTuple):
    """A paragraph style: its id, its names as Word shows them, what it is based on, and its properties in schema order."""

    id: str
    names: str
    based: str
    ppr: str
    rpr: str = ""


def _headings() -> Iterator[Style]:
    names = ("章标题", "一级条标题", "二级条标题", "三级条标题", "四级条标题", "五级条标题")
    for level, name in enumerate(names):
        space = spacing(240, 240) if level == 0 else spacing(120, 120)
        ppr = w("keepNext") + _numbered(TEXT_NUMBERS, level) + space + NO_INDENT
        ppr += w("outlineLvl", val=level)
        yield Style(f"Heading{level + 1}", f"heading {level + 1}/{name}", "Normal", ppr, HEI + size(10.5))
    yield Style(
        "FrontTitle",
        "前言、引言标题",
        "Heading1",
        w("pageBreakBefore") + _numbered(0) + spacing(480, 480) + NO_INDENT + CENTRE,
        size(16),
    )
    yield Style("BackTitle", "参考文献、索引标题", "FrontTitle", _numbered(0), "")
    yield Style("IntroClause", "引言一级条标题", "Heading2", _numbered(INTRODUCTION_NUMBERS), "")
    yield Style("Term", "术语条标题", "Heading2", _numbered(TEXT_NUMBERS, 1), "")
    yield Style(
        "AnnexTitle",
        "附录标识",
        "Heading1",
        w("pageBreakBefore") + _numbered(ANNEX_NUMBERS) + spacing(240, 240) + NO_INDENT + CENTRE,
        "",
    )
    annexes = ("附录章标题", "附录一级条标题", "附录二级条标题", "附录三级条标题", "附录四级条标题")
    for level, name in enumerate(annexes, start=1):
        yield Style(f"Annex{level}", name, f"Heading{level + 1}", _numbered(ANNEX_NUMBERS, level), "")
    yield Style("Untitled", "无标题条", "Normal", _numbered(TEXT_NUMBERS, 1) + spacing(0, 0) + NO_INDENT)


def _texts() -> Iterator[Style]:
    indent = w("ind", firstLineChars=200, firstLine=420)
    hanging = w("ind", left=840, hanging=420)
    yield Style("Text", "段", "Normal", spacing(0, 0) + indent + w("jc", val="both"))
    yield Style("Item", "列项", "Normal", spacing(0, 0))
    yield Style("ItemMore", "列项续", "Normal", spacing(0, 0))
    yield Style("Note", "注", "Normal", spacing(0, 0) + hanging, size(9))
    first = w("ind", firstLineChars=200, firstLine=360)
    yield Style("FootnoteText", "footnote text/脚注文字", "Normal", spacing(0, 0, 240) + first, size(9))
    yield Style("Example", "示例", "Normal", spacing(0, 0) + w("ind", left=420), size(9))
    yield Style("Quotation", "引文", "Normal", spacing(0, 0) + w("ind", left=840, right=420))
    yield Style("Code", "代码", "Normal", w("shd", val="clear", color="auto", fill="F3F3F3"), _MONO + size(9))
    yield Style("Formula", "公式", "Normal", spacing(60, 60) + CENTRE)
    ends = w("tabs", w("tab", val="center", pos=4677), w("tab", val="right", leader="middleDot", pos=9354))
    yield Style("NumberedFormula", "公式（编号）", "Normal", ends + spacing(60, 60))
    ends_at = w("ind", left=3508, right=3508)  # a quarter of the line
    above = w("pBdr", w("top", val="single", sz=8, space=1, color="auto"))
    yield Style("EndLine", "终结线", "Normal", above + spacing(400, 0, 240) + ends_at)
    yield Style("ContentsTitle", "目次标题", "Normal", spacing(480, 480) + CENTRE, HEI + size(16))
    dots = w("tabs", w("tab", val="right", leader="dot", pos=9354))
    yield Style("TOC1", "toc 1", "Normal", dots)
    yield Style("TOC2", "toc 2", "Normal", dots + w("ind", left=210))
    yield Style("Header", "header", "Normal", w("jc", val="right"), HEI + size(10.5))
    yield Style("Footer", "footer", "Normal", w("jc", val="right"), size(9))


def _tables() -> Iterator[Style]:
    above, below = w("keepNext") + _numbered(TABLE_NUMBERS), _numbered(FIGURE_NUMBERS)
    titled = spacing(120, 120) + NO_INDENT + CENTRE
    yield Style("TableTitle", "表题", "Normal", above + titled, HEI)
    yield Style("FigureTitle", "图题", "Normal", below + titled, HEI)
    yield Style("AnnexTableTitle", "附录表题", "TableTitle", _numbered(0))
    yield Style("AnnexFigureTitle", "附录图题", "FigureTitle", _numbered(0))
    yield Style("Figure", "图", "Normal", w("keepNext") + spacing(120, 0) + CENTRE)
    yield Style("TableText", "表文", "Normal", spacing(20, 20, 240), size(9))
    yield Style("TableMiddle", "表文（居中）", "TableText", CENTRE)


def _cover() -> Iterator[Style]:
    right, left = w("jc", val="right"), w("jc", val="left")
    line = w("pBdr", w("bottom", val="single", sz=8, space=6, color="auto"))
    yield Style("CoverCodes", "封面分类号", "Normal", spacing(0, 0) + left, HEI + size(10.5))
    yield Style("CoverMark", "封面标志", "Normal", spacing(0, 0) + right, w("b") + size(48))
    yield Style(
        "CoverKind",
        "封面文件类别",
        "Normal",
        spacing(240, 240) + w("ind", left=840, right=840) + w("jc", val="distribute"),
        HEI + size(30),
    )
    yield Style("CoverNumber", "封面标准号", "Normal", spacing(0, 0) + right, HEI + size(14))
    yield Style("CoverReplaces", "封面代替", "Normal", line + spacing(0, 1200) + right, size(10.5))
    yield Style("CoverTitle", "封面标准名称", "Normal", spacing(1200, 240) + CENTRE, HEI + size(26))
    yield Style("CoverTitleEnglish", "封面英文名称", "Normal", spacing(120, 240) + CENTRE, size(14))
    yield Style("CoverDraft", "封面文稿类别", "Normal", spacing(240, 0) + CENTRE, HEI + size(14))
    yield Style("CoverNote", "封面提示", "Normal", spacing(240, 0) + CENTRE, size(10.5))
    ends = w("tabs", w("tab", val="right", pos=9354))
    yield Style("CoverDates", "封面日期", "Normal", line + ends + spacing(0, 0), HEI + size(14))
    yield Style("CoverIssuer", "封面发布机构", "Normal", spacing(200, 0) + CENTRE, HEI + size(16))
    yield Style("TextTitle", "正文标准名称", "Normal", spacing(240, 480) + CENTRE, HEI + size(16))


def styles() -> bytes:
    """`word/styles.xml`."""
    every = (*_headings(), *_texts(), *_tables(), *_cover())
    return stylesheet(SONG + size(10.5), w("spacing", after=0, line=300, lineRule="auto"), every)


def stylesheet(letters: str, lines: str, every: Iterable[Style], *more: str) -> bytes:
    """`word/styles.xml` of these styles, letters and lines as given where they say nothing else; `more` are styles of characters."""
    language = w("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA")
    defaults = w(
        "docDefaults", w("rPrDefault", w("rPr", letters, language)), w("pPrDefault", w("pPr", lines))
    )
    normal = w("style", w("name", val="Normal"), w("qFormat"), type="paragraph", default=1, styleId="Normal")
    return part("styles", defaults, normal, *map(style, every), *others(), *more)


def style(style: Style) -> str:
    """A paragraph style as Word keeps it."""
    name, _, alias = style.names.partition("/")
    return w(
        "style",
        w("name", val=name),
        w("aliases", val=alias) if alias else "",
        w("basedOn", val=style.based),
        w("next", val="Text") if style.id.startswith(("Heading", "Annex", "Front", "Term")) else "",
        w("qFormat"),
        w("pPr", style.ppr) if style.ppr else "",
        w("rPr", style.rpr) if style.rpr else "",
        type="paragraph",
        styleId=style.id,
    )


def others() -> Iterator[str]:
    """The styles of characters and of tables."""
    code = w("rPr", _MONO, size(9.5))
    yield w("style", w("name", val="代码字符"), code, type="character", styleId="CodeChar")
    link = w("rPr", w("color", val="1F4E9E"))
    yield w("style", w("name", val="Hyperlink"), link, type="character", styleId="Hyperlink")
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = w("tblBorders", *(w(edge, val="single", sz=4, space=0, color="auto") for edge in edges))
    margins = w("tblCellMar", *(w(edge, w=100, type="dxa") for edge in ("left", "right")))
    table = w("tblPr", borders, margins)
    yield w("style", w("name", val="Table Grid"), table, type="table", styleId="TableGrid")


def numbering(lists: list[tuple[int, int, int]], labels: list[str]) -> bytes:
    """`word/numbering.xml`.

    Each of `lists` is (its abstract list, the level that it starts at, the number it starts from), each of `labels` what stands before
    the number of a caption, such as 表A.
    """
    abstracts = (
        w("abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=at)
        for at, levels in (
            (TEXT_NUMBERS, _clause_levels()),
            (ANNEX_NUMBERS, _annex_levels()),
            (INTRODUCTION_NUMBERS, (_level(0, "0.%1", style="IntroClause", gap=_gap(1)),)),
            (TABLE_NUMBERS, (_level(0, "表%1", style="TableTitle"),)),
            (FIGURE_NUMBERS, (_level(0, "图%1", style="FigureTitle"),)),
            (DASHES, _items("none", ("——", "●　", "·　"))),
            (LETTERS, _items("lowerLetter", ("%1)",))),
        )
    )
    captions = (
        w("abstractNum", _level(0, f"{label}%1"), abstractNumId=FIRST_CAPTION + at)
        for at, label in enumerate(labels)
    )
    counted = (
        w("num", w("abstractNumId", val=FIRST_CAPTION + at), numId=FIRST_CAPTION + at)
        for at, _ in enumerate(labels)
    )
    fixed = (w("num", w("abstractNumId", val=at), numId=at) for at in range(1, LETTERS + 1))
    own = (
        w(
            "num",
            w("abstractNumId", val=abstract),
            w("lvlOverride", w("startOverride", val=start), ilvl=level),
            numId=FIRST_LIST + at,
        )
        for at, (abstract, level, start) in enumerate(lists)
    )
    return part("numbering", *abstracts, *captions, *fixed, *own, *counted)


def _level(level: int, shown: str, *, style: str = "", form: str = "decimal", gap: int = 0) -> str:
    """A level that counts; its number is followed by a space, or by what is left up to `gap` from the margin."""
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=form),
        w("pStyle", val=style) if style else "",
        w("suff", val="tab" if gap else "space"),
        w("lvlText", val=shown),
        w("lvlJc", val="left"),
        w("pPr", w("tabs", w("tab", val="num", pos=gap)) if gap else "", w("ind", left=0, firstLine=0)),
        ilvl=level,
    )


def _clause_levels() -> Iterator[str]:
    for level in range(6):
        shown = ".".join(f"%{one}" for one in range(1, level + 2))
        yield _level(level, shown, style=f"Heading{level + 1}", gap=_gap(level))


def _annex_levels() -> Iterator[str]:
    yield _level(0, "附录%1", style="AnnexTitle", form="upperLetter")
    for level in range(1, 6):
        shown = ".".join(f"%{one}" for one in range(1, level + 2))
        yield _level(level, shown, style=f"Annex{level}", gap=_gap(level) + 50)


def _gap(level: int) -> int:
    """One character behind a number of so many single digits with dots between."""
    return 210 + 105 + 158 * level


def _items(form: str, marks: tuple[str, ...]) -> Iterator[str]:
    """Items of the first level stand out by two characters, each further level by two more."""
    for level in range(9):
        mark = marks[min(level, len(marks) - 1)] if form == "none" else f"%{level + 1})"
        yield w(
            "lvl",
            w("start", val=1),
            w("numFmt", val=form if form == "none" or level == 0 else "decimal"),
            w("suff", val="tab" if form != "none" else "nothing"),
            w("lvlText", val=mark),
            w("lvlJc", val="left"),
            w("pPr", w("ind", left=STEP * (level + 2), hanging=STEP)),
            ilvl=level,
        )
