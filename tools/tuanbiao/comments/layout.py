"""Where the header of a table stands, what its columns hold, and what is said above it of all rows."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..words import Words
from .columns import assign, recognise
from .sheet import Row, Sheet

_SEARCHED = 60
_SAYING = ("text", "proposed", "rationale")
_ABOVE = ("from", "category", "received")
_SERIAL = re.compile(r"[\W_]*\w{0,3}\d*[\W_]*")
_TOTAL = re.compile(r"(?:合计|总计|小计|总数|total|subtotal|sum)[:\d]*")
_FOOT = re.compile(
    r"注\d*[::]|填表说明|填写说明|说明[::]|发送|收到|回函|没有回函|共\d*条|意见共|填表人|填写人|承办人|审核|单位负责人|"
    r"[(（]?(?:单位)?(?:盖章|公章|签章)|联系人|第\d+页|共\d+页|负责起草单位|units?asked|comments\d"
)
ABOVE = Words("表头以上", "above the header")
HEADER = Words("表头", "header")
BLANK = Words("空行", "blank")
TOTAL = Words("合计或者表尾", "total or foot")
EXPECTED = (ABOVE, HEADER, BLANK)


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet's header row by place, its columns, the titles that are none of ours, and values that hold for all rows."""

    header: int
    columns: Mapping[int, str]
    unknown: tuple[str, ...] = ()
    above: Mapping[str, str] = field(default_factory=dict)


def layout(sheet: Sheet) -> Layout | None:
    """The first row that names at least two columns, one of which can hold a comment; None where there is none."""
    for at, row in enumerate(sheet.rows[:_SEARCHED]):
        titles = _own(row)
        columns = assign(titles)
        if len(columns) > 1 and any(one in columns.values() for one in _SAYING):
            columns |= _second(sheet.rows[at + 1 : at + 2], columns)
            unknown = tuple(title for place, title in titles.items() if place not in columns)
            return Layout(at, columns, unknown, dict(said(sheet.rows[:at])))
    return None


def passing(row: Row, columns: Mapping[int, str]) -> Words | None:
    """Why a row below the header is none of the comments; None where it is one, complete or not."""
    titles = _own(row)
    held = [at for at, text in titles.items() if not _is_serial(columns.get(at), text)]
    if not row.faults and not held:
        return BLANK
    if len(titles) > 1 and all(recognise(title) for title in titles.values()):
        return HEADER
    return TOTAL if titles and _is_foot(titles, columns) else None


def _is_serial(column: str | None, text: str) -> bool:
    """Whether a cell says nothing of its own: a number, or why the row was returned before."""
    return column == "returned" or (column == "no" and _SERIAL.fullmatch(text) is not None)


def _is_foot(titles: Mapping[int, str], columns: Mapping[int, str]) -> bool:
    at = min(titles)
    text = "".join(unicodedata.normalize("NFKC", titles[at]).casefold().split())
    if _TOTAL.fullmatch(text) and not any(columns.get(one) == "clause" for one in titles):
        return True
    return len(titles) < 3 and columns.get(at) not in _SAYING and _FOOT.match(text) is not None


def _own(row: Row) -> dict[int, str]:
    return {at: row.cells[at] for at in sorted(row.own)}


def _second(below: Iterable[Row], columns: Mapping[int, str]) -> dict[int, str]:
    """A second line of the header: it names columns that the first has merged."""
    for row in below:
        titles = _own(row)
        if titles and all(recognise(title) for title in titles.values()):
            found = {at: one for at, title in titles.items() if (one := recognise(title)) is not None}
            return {at: one for at, one in found.items() if columns.get(at, one) == one or at not in columns}
    return {}


def said(rows: Iterable[Row]) -> Iterable[tuple[str, str]]:
    """`提出单位：某公司` above the header, in one cell or in two."""
    for row in rows:
        cells = [row.cells[at] for at in sorted(row.own)]
        for at, cell in enumerate(cells):
            label, _, value = cell.replace("：", ":").partition(":")
            name = recognise(label)
            value = value.strip() or (cells[at + 1] if at + 1 < len(cells) else "")
            if name in _ABOVE and value:
                yield name, value
