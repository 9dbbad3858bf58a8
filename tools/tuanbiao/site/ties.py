"""What a reader of one standard must know of others: what it replaces, what amends it, what confirmed it, what will revise it."""

from collections.abc import Iterable, Iterator

from ..records.standard import Replaced
from ..register import Row
from .markup import box
from .names import numbered
from .names import standard as standard_link
from .view import Page


def ties(page: Page, row: Row) -> Iterator[str]:
    """A banner each, in quiet colours: none of them changes whether the standard is in force."""
    view = page.view
    if row.replaces and row.published:
        yield _note(_replaces(page, row))
    if row.amends:
        amended = standard_link(page, row.amends)
        yield _note(
            page.say(
                f"本文件是 {amended} 的修改单，二者一起使用。",
                f"This document is an amendment to {amended}; the two are used together.",
            )
        )
    for one in view.library.register.rows:
        if one.amends == row.slug and one.published and one.published <= view.as_of:
            yield _note(_amended(page, one))
        if one.revises == row.slug and not one.published and view.status(one) == "in-progress":
            yield _note(_revised(page, one))
    confirmed = [day for day in row.confirmed if day <= view.as_of]
    if confirmed and view.status(row) == "in-force":
        year = max(confirmed).year
        told = f"本标准经复审，{year} 年确认有效。", f"Reviewed and confirmed in {year}."
        yield _note(page.say(*told))


def replaced(page: Page, ones: Iterable[Replaced]) -> str:
    """The standards that another one replaces, wholly or in part."""
    return page.join(
        page.named(numbered(page, one.number), page.say("部分", "in part"))
        if one.extent == "part"
        else numbered(page, one.number)
        for one in ones
    )


def _replaces(page: Page, row: Row) -> str:
    those, end = replaced(page, row.replaces), row.transition_until or row.effective
    day = end.isoformat() if end else ""
    return page.say(
        f"本标准{f'自 {day} 起' if day else ''}代替 {those}。",
        f"This standard replaces {those}{f' from {day}' if day else ''}.",
    )


def _amended(page: Page, by: Row) -> str:
    link, day = standard_link(page, by.slug), by.effective.isoformat() if by.effective else ""
    return page.say(
        f"本标准有修改单：{link}{f'，{day} 起实施' if day else ''}。",
        f"This standard has been amended: {link}{f', in effect from {day}' if day else ''}.",
    )


def _revised(page: Page, by: Row) -> str:
    link = standard_link(page, by.slug)
    return page.say(
        f"本标准正在修订：{link}。修订完成以前，本标准的状态不变。",
        f"This standard is being revised: {link}. Its status does not change until the revision is complete.",
    )


def _note(text: str) -> str:
    return box("banner note", text)
