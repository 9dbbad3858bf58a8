"""Any record as tables, by its type: names, labels and links come from there. People are left out unless a page names them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from ..records.described import Field, fields_of
from ..records.fields import Part
from .markup import box, digest, escape, nowrap, outside, said, table
from .names import refer
from .view import Page

_DIGEST_LENGTH = 64
_FEW = 3
_HIDDEN = frozenset({"person"})


def facts(page: Page, record: Part | None, skip: Collection[str] = ()) -> str:
    """One record as a table of name and value, without what is absent; lists of records become tables below it."""
    if record is None:
        return ""
    lists = (
        f"**{_name(page, field)}**\n\n{rows(page, value)}"
        for field, value in _filled(record, skip)
        if _is_list(value)
    )
    return "\n\n".join(filter(None, (pairs(page, plain(page, record, skip)), *lists)))


def plain(page: Page, record: Part, skip: Collection[str] = ()) -> list[tuple[str, str]]:
    """Name and value of everything in a record that is no list of records."""
    return [
        (_name(page, field), shown(page, field, value))
        for field, value in _filled(record, skip)
        if not _is_list(value)
    ]


def pairs(page: Page, items: Iterable[tuple[str, str]]) -> str:
    """Names and values, both markup already; what has no value is left out."""
    head = page.say("项目", "Item"), page.say("内容", "Content")
    made = table(head, [item for item in items if item[1]])
    return box("facts", made) if made else ""


def rows(page: Page, records: Sequence[Part], skip: Collection[str] = ()) -> str:
    """Records of one type as a table, without the columns that all of them leave empty."""
    if not records:
        return ""
    used = {field.attribute for one in records for field, _ in _filled(one, skip)}
    columns = [field for field in fields_of(type(records[0])).values() if field.attribute in used]
    cells = ([_cell(page, field, getattr(one, field.attribute)) for field in columns] for one in records)
    return table([_name(page, field) for field in columns], cells)


def yes_or_no(page: Page, *, yes: bool) -> str:
    """An answer as one cell."""
    return page.say("是", "Yes") if yes else page.say("否", "No")


def _name(page: Page, field: Field) -> str:
    return escape(page.pick(field.name))


def _filled(record: Part, skip: Collection[str]) -> Iterator[tuple[Field, Any]]:
    for field in fields_of(type(record)).values():
        value = getattr(record, field.attribute)
        if value is None or value == () or field.attribute in skip or field.refers in _HIDDEN:
            continue
        yield field, value


def _is_list(value: object) -> bool:
    return isinstance(value, tuple) and isinstance(value[0], Part)


def _cell(page: Page, field: Field, value: Any) -> str:
    return "" if value is None or value == () else shown(page, field, value)


def shown(page: Page, field: Field, value: Any) -> str:
    """A value as one cell."""
    if isinstance(value, Struct):
        return _inline(page, value)
    if isinstance(value, tuple):
        cells = [shown(page, field, one) for one in value]
        return "<br>".join(cells) if _is_list(value) else page.join(cells)
    if isinstance(value, bool):
        return yes_or_no(page, yes=value)
    if isinstance(value, datetime | date):
        return nowrap(str(value))
    if isinstance(value, int):
        return str(value)
    return _text(page, field, str(value))


def _inline(page: Page, record: Struct) -> str:
    assert isinstance(record, Part)
    colon, between = page.say("：", ": "), page.say("；", "; ")
    parts = [
        f"{_name(page, field)}{colon}{shown(page, field, value)}" for field, value in _filled(record, ())
    ]
    return ("<br>" if len(parts) > _FEW else between).join(parts)


def _text(page: Page, field: Field, value: str) -> str:
    if value in field.labels:
        return escape(page.pick(field.labels[value]))
    if value == "all-members":
        return page.say("全体会员", "All members")
    if field.refers:
        return refer(page, field.refers, value)
    if len(value) == _DIGEST_LENGTH and set(value) <= set("0123456789abcdef"):
        return digest(value)
    return outside(escape(value), value) if value.startswith(("http://", "https://")) else said(value)
