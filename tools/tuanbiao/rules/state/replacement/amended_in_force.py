"""An amendment amends a standard that still holds when the amendment is published."""

from ....facts.links import by_slug, made_here, was_published
from ....governance import Governance
from ....register import STATUSES, Register, status
from ...rule import Finding, Findings, RegisterRule, Words

_HOLDS = ("upcoming", "in-force")


def check(register: Register, _governance: Governance) -> Findings:
    """Judged on the day of the amendment's publication, so that later events change nothing."""
    known = by_slug(register)
    for row in made_here(register):
        amended = known.get(row.amends or "")
        if amended is None or row.published is None or not was_published(amended):
            continue
        then = status(amended, register, row.published)
        if then not in _HOLDS:
            values = {"slug": amended.slug, "status": STATUSES[then], "on": row.published}
            yield Finding(row.link_at, values)


RULE = RegisterRule(
    id="amended-in-force",
    requirements=("format-amendment",),
    title=Words(
        "修改单发布时所修改的标准有效",
        "An amendment amends a standard that still holds when it is published",
    ),
    message=Words(
        "修改单 {on} 发布时，所修改的 {slug} 的状态是{status}",
        "When the amendment was published on {on}, `{slug}` was {status}",
    ),
    reason=Words(
        "已废止或者被代替的标准不再使用，修改它没有意义",
        "A withdrawn or superseded standard is no longer used, so amending it has no effect",
    ),
    fix=Words(
        "改为修改现行的版本；核对两项标准的发布和实施日期",
        "Amend the edition in force; look at the dates of both standards",
    ),
    check=check,
)
