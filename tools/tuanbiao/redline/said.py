"""The words around a redline, the same wherever it is shown."""

from collections.abc import Mapping

from ..words import Words, counted, pick
from .values import ClauseChange, Redline, Status

STATES: Mapping[Status, Words] = {
    "same": Words("未改动", "unchanged"),
    "changed": Words("改动", "changed"),
    "new": Words("新增", "new"),
    "deleted": Words("删除", "deleted"),
    "moved": Words("移动", "moved"),
}
NOTHING = Words("两份文本没有差别", "The two texts do not differ")
BEFORE_ALL = Words("章条之前", "Before all clauses")
LOOK = Words(
    "由程序按两版文本列出，供写前言时逐条核对，正式的以前言为准；标为〔待定〕的，由人判断是技术变化还是编辑性改动。",
    "Listed by a program from both texts, to be looked over when the foreword is written; what the foreword says prevails. Of an item with an open mark a person decides whether it is technical.",
)
FIGURE = Words("图片文件", "Picture")


def named(clause: ClauseChange, title: str, language: str) -> str:
    """Number and title of a clause, the older number as well where that was another; its id where it has neither.

    Numbers and ids hold nothing that is special in any markup; `title` is already as it is to be shown.
    """
    number = pick(_number(clause), language)
    between = "" if not title or not number or number.endswith("）") else " "
    return f"{number}{between}{title}" or clause.id or pick(BEFORE_ALL, language)


def _number(clause: ClauseChange) -> Words:
    now, before = clause.after or "", clause.before or ""
    if clause.status == "new" or now == before:
        return Words(now, now)
    return Words(f"{now}（原 {before or '—'}）", f"{now} (was {before or '—'})".lstrip())


def summary(found: Redline) -> Words:
    """How much differs."""
    if found.is_empty:
        return NOTHING
    clauses = len(found.changed)
    return Words(
        f"{clauses} 个章条有差别：插入 {found.insertions} 处，删除 {found.deletions} 处",
        f"{counted(clauses, 'clause')} differ{'s' if clauses == 1 else ''}: {counted(found.insertions, 'insertion')}, {counted(found.deletions, 'deletion')}",
    )
