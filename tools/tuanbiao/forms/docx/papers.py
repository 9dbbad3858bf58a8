"""The styles and the page numbers of official papers in Word, as GB/T 9704—2012 sets them."""

from collections.abc import Iterator

from .body import paragraph
from .styles import CENTRE, HEI, NO_INDENT, SONG, Style, size, spacing, stylesheet
from .xml import field, part, run, w

_FANG = w("rFonts", ascii="Times New Roman", hAnsi="Times New Roman", eastAsia="仿宋", cs="Times New Roman")
_RED = "C00000"
_TWO, _THREE, _FOUR, _FIVE = 22, 16, 14, 10.5  # 二号、三号、四号、五号
_LINES = 560  # a line of text, in twentieths of a point


def _exact(before: int = 0, after: int = 0, line: int = _LINES) -> str:
    return w("spacing", before=before, after=after, line=line, lineRule="exact")


def _letter() -> Iterator[Style]:
    rule = w("pBdr", w("bottom", val="single", sz=10, space=8, color=_RED))
    indent = w("ind", firstLineChars=200, firstLine=640)
    red = SONG + w("b") + w("color", val=_RED)
    yield Style("OfficialHead", "发文机关标志", "Normal", spacing(0, 400, 240) + CENTRE, red + size(30))
    yield Style("OfficialHeadLong", "发文机关标志（长）", "OfficialHead", CENTRE, size(_TWO))
    yield Style("OfficialNumber", "发文字号", "Normal", rule + _exact(0, 240) + CENTRE)
    yield Style("OfficialTo", "主送机关", "Normal", _exact())
    yield Style("OfficialText", "公文正文", "Normal", _exact() + indent + w("jc", val="both"))
    hanging = w("ind", left=1920, hanging=1280)
    yield Style("OfficialAttached", "附件说明", "Normal", _exact(_LINES) + hanging)
    yield Style("OfficialAttachedNext", "附件说明续", "Normal", _exact() + w("ind", left=1920, hanging=320))
    right = w("ind", rightChars=200, right=640) + w("jc", val="right")
    yield Style("OfficialSigned", "发文机关署名", "Normal", _exact(2 * _LINES) + right)
    yield Style("OfficialSignedNext", "发文机关署名续", "Normal", _exact() + right)
    yield Style("OfficialDate", "成文日期", "Normal", _exact() + right)


def _table() -> Iterator[Style]:
    cell, middle = spacing(60, 60, 240), CENTRE
    title = w("keepNext") + spacing(200, 100, 240) + NO_INDENT + CENTRE
    yield Style("OfficialTableTitle", "表格标题", "Normal", title, HEI + size(_FOUR))
    yield Style("OfficialTableHead", "表头", "Normal", w("keepNext") + cell + middle, HEI + size(_FIVE))
    yield Style("OfficialTableName", "表格项目", "Normal", cell + middle, size(_FIVE))
    yield Style("OfficialTableText", "表格文字", "Normal", cell + w("jc", val="left"), size(_FIVE))
    yield Style("OfficialTableGap", "表格间隔", "Normal", _exact(line=200))


def styles() -> bytes:
    """`word/styles.xml`."""
    heading = w("keepNext") + w("keepLines") + spacing(200, 360, 276) + CENTRE + w("outlineLvl", val=0)
    title = Style("OfficialTitle", "heading 1/公文标题", "Normal", heading, SONG + w("b") + size(_TWO))
    every = (title, *_letter(), *_table(), Style("Footer", "footer", "Normal", "", SONG + size(_FOUR)))
    lines = w("spacing", after=0, line=240, lineRule="auto")
    return stylesheet(_FANG + size(_THREE), lines, every, *_characters())


def _characters() -> Iterator[str]:
    shade = w("color", val="7A4B00") + w("shd", val="clear", color="auto", fill="FFF3B0")
    grey = w("color", val="666666") + size(_FIVE)
    for own, name, properties in (("Blank", "待填", shade), ("SealPlace", "盖章处", grey)):
        yield w("style", w("name", val=name), w("rPr", properties), type="character", styleId=own)


def footer(side: str) -> bytes:
    """A footer with the number of the page on one side, one character from the edge."""
    place = w("ind", left=280, right=280) + w("jc", val=side)
    return part("ftr", paragraph("Footer", run("— ") + field("PAGE", run("1")) + run(" —"), place))
