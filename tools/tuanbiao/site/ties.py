"""What a reader of one standard must know of others: what it replaces, what amends it, what confirmed it, what will revise it."""

from collections.abc import Iterator

from ..register import Row
from .markup import box
from .names import numbered
from .names import standard as standard_link
from .view import Page


def ties(page: Page, row: Row) -> Iterator[str]:
    """A banner each, in quiet colours: none of them changes whether the standard is in force."""
    view = page.view
    replaced = [
        numbered(page, one.number) + ("（部分）" if one.extent == "part" else "") for one in row.replaces
    ]
    if replaced and row.published:
        end = row.transition_until or row.effective
        day = f"自 {end.isoformat()} 起" if end else ""
        yield _note(f"本标准{day}代替 {'、'.join(replaced)}。")
    if row.amends:
        yield _note(f"本文件是 {standard_link(page, row.amends)} 的修改单，二者一起使用。")
    for one in view.library.register.rows:
        if one.amends == row.slug and one.published and one.published <= view.as_of:
            day = f"，{one.effective.isoformat()} 起实施" if one.effective else ""
            yield _note(f"本标准有修改单：{standard_link(page, one.slug)}{day}。")
        if one.revises == row.slug and not one.published and view.status(one) == "in-progress":
            yield _note(f"本标准正在修订：{standard_link(page, one.slug)}。修订完成以前，本标准的状态不变。")
    confirmed = [day for day in row.confirmed if day <= view.as_of]
    if confirmed and view.status(row) == "in-force":
        yield _note(f"本标准经复审，{max(confirmed).year} 年确认有效。")


def _note(text: str) -> str:
    return box("banner note", text)
