"""Rows of comment tables as comments of the record; what cannot be one goes back with its reasons, nothing is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from ..records.comments import Comment
from ..words import Words
from . import values
from .draft import Draft, key
from .layout import ABOVE, HEADER, Layout, layout, passing
from .reading import MISSING, Given, Reading, Round, about
from .sheet import Row, Sheet

State = Literal["new", "decided", "known", "returned", "passed"]
_IGNORED = ("no", "private", "returned")
_AGREES = Words("回函没有意见，只计入回函数", "a reply without comments, which only counts as a reply")
_HIDDEN = Words("来自隐藏的行", "from a hidden row")


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one row; `no` is the comment's number in the record."""

    sheet: str
    row: Row
    state: State
    draft: Draft | None = None
    reasons: tuple[Words, ...] = ()
    notes: tuple[Words, ...] = ()
    no: int | None = None
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet with what was found of its header, and its rows judged."""

    sheet: Sheet
    layout: Layout | None
    rows: tuple[Judged, ...]


def judge(sheet: Sheet, given: Given, of: Round) -> Table:
    """Every row of a sheet, each in exactly one state."""
    found = layout(sheet)
    if found is None:
        words = Words("没有表头", "there is no header")
        rows = tuple(Judged(sheet.name, row, "passed", reasons=(words,)) for row in sheet.rows)
        return Table(sheet, None, rows)
    *above, header = sheet.rows[: found.header + 1]
    judged = [Judged(sheet.name, row, "passed", reasons=(ABOVE,)) for row in above]
    judged.append(Judged(sheet.name, header, "passed", reasons=(HEADER,)))
    given = holding(given, found.above)
    judged.extend(_judged(sheet.name, row, found, given, of) for row in sheet.rows[found.header + 1 :])
    return Table(sheet, found, tuple(judged))


def number(tables: tuple[Table, ...], recorded: tuple[Comment, ...]) -> tuple[Table, ...]:
    """New comments with the next numbers; what was recorded before, or stands twice, is known by its number.

    A known comment that was open is decided by a row that says how.
    """
    numbers = {key(one.from_, one.clause, one.text, one.proposed or ""): one.no for one in recorded}
    sources = {one.source: one.no for one in recorded if one.source}
    undecided = {one.no for one in recorded if one.disposition is None}
    last = max((one.no for one in recorded), default=0)
    made = []
    for table in tables:
        rows = []
        for one in table.rows:
            if one.draft is None:
                rows.append(one)
                continue
            known = numbers.get(one.draft.key) or sources.get(one.draft.source)
            if known is None:
                last += 1
                numbers[one.draft.key] = last
                rows.append(replace(one, no=last))
            else:
                rows.append(_known(one, one.draft, known, undecided))
                undecided -= {known} if one.draft.disposition else set()
        made.append(replace(table, rows=tuple(rows)))
    return tuple(made)


def _known(one: Judged, draft: Draft, no: int, undecided: set[int]) -> Judged:
    """A row whose comment has its number already."""
    words = Words(f"已录入为第 {no} 条", f"recorded already as comment {no}")
    if not draft.disposition:
        return replace(one, state="known", reasons=(words,), no=no)
    if no in undecided:
        words = Words(f"第 {no} 条", f"comment {no}")
        return replace(one, state="decided", reasons=(words,), no=no)
    kept = Words("已有处理意见，没有改动", "is decided already, nothing was changed")
    return replace(one, state="known", reasons=(words, kept), no=no)


def holding(given: Given, above: Mapping[str, str]) -> Given:
    """What stands above the header holds for all rows; only of the day it came the caller knows more."""
    received = values.day(above["received"]) if "received" in above else None
    category = values.category(above["category"]) if "category" in above else ""
    return replace(
        given,
        sender=above.get("from", given.sender),
        received=given.received or (received if isinstance(received, date) else None),
        category=(category if isinstance(category, str) else "") or given.category,
    )


def _judged(sheet: str, row: Row, found: Layout, given: Given, of: Round) -> Judged:
    passed = passing(row, found.columns)
    if passed is not None:
        return Judged(sheet, row, "passed", reasons=(passed,))
    cells = {name: row.cells[at] for at, name in found.columns.items() if at < len(row.cells)}
    faults = [
        about(found.columns[at], words)
        for at, words in sorted(row.faults.items())
        if found.columns.get(at, "no") not in _IGNORED
    ]
    reading = Reading(cells, found, given, of)
    draft = reading.draft()
    if reading.agrees and not faults:
        return Judged(sheet, row, "passed", reasons=(_AGREES,))
    reasons = (*faults, *(one for one in reading.reasons if one not in MISSING or not faults))
    if reasons or draft is None:
        return Judged(sheet, row, "returned", reasons=tuple(dict.fromkeys(reasons)), sender=reading.sender())
    notes = (*((_HIDDEN,) if row.hidden else ()), *reading.notes)
    return Judged(sheet, row, "new", draft, notes=notes, sender=draft.sender)
