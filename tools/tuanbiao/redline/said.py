"""The words around a redline, the same wherever it is shown."""

from collections.abc import Mapping

from ..words import Words
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
FIGURE = Words("图片文件", "Picture")


def numbered(clause: ClauseChange) -> Words:
    """The number of a clause, with the older one where that was another; nothing where it has none."""
    now, before = clause.after or "", clause.before or ""
    if clause.status in ("new", "deleted") or now == before:
        return Words(now or before, now or before)
    return Words(f"{now}（原 {before or '—'}）", f"{now} (was {before or '—'})")


def summary(found: Redline) -> Words:
    """How much differs."""
    if found.is_empty:
        return NOTHING
    clauses = len(found.changed)
    return Words(
        f"{clauses} 个章条有差别：插入 {found.insertions} 处，删除 {found.deletions} 处",
        f"{_count(clauses, 'clause')} differ: {_count(found.insertions, 'insertion')}, {_count(found.deletions, 'deletion')}",
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
