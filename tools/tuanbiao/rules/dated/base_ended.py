"""What is being revised or amended still holds."""

from datetime import date

from ...facts.links import by_slug, made_here, was_published
from ...register import STATUSES, Register, status
from ..rule import DateRule, Finding, Findings, Words


def check(register: Register, as_of: date) -> Findings:
    """Only unfinished work: what has been published is judged by the day it was published."""
    known = by_slug(register)
    for row in made_here(register):
        base = known.get(row.revises or row.amends or "")
        if row.published is not None or base is None or not was_published(base):
            continue
        now = status(base, register, as_of)
        if now in ("withdrawn", "superseded"):
            yield Finding(row.link_at, {"slug": base.slug, "status": STATUSES[now]})


RULE = DateRule(
    id="base-ended",
    timed=True,
    requirements=("format-replacement-agrees", "format-amendment"),
    title=Words("正在修订或者修改的标准仍然有效", "What is being revised or amended still holds"),
    message=Words(
        "所修订或者修改的 {slug} 已经{status}", "`{slug}`, which is being revised or amended, is now {status}"
    ),
    reason=Words(
        "制定过程中旧标准先退出的，修订或者修改失去对象",
        "Where the old standard ends first, nothing is left to revise or amend",
    ),
    fix=Words(
        "经批准的项目变更改为制定（kind: new），或者终止项目",
        "Change the project to `kind: new` by an approved change, or cancel it",
    ),
    check=check,
)
