"""Archived files are kept as long as the chamber's procedure says."""

from ....facts.days import plus_years
from ....facts.policy import policy_on
from ....governance import Governance
from ....mend import rewritten
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """By the years in force on the day of archiving."""
    record = standard.archive
    for at, one in enumerate(record.data if record else ()):
        policy = policy_on(governance, one.archived)
        until = plus_years(one.archived, policy.archive_years) if policy else None
        if record and policy and until and one.retain_until < until:
            values = {
                "file": one.file,
                "found": one.retain_until,
                "archived": one.archived,
                "years": policy.archive_years,
                "until": until,
            }
            place = record.at(at, "retain_until")
            mend = rewritten(place, one.retain_until.isoformat(), until.isoformat(), "unsafe")
            yield Finding(place, values, mend=mend)


RULE = StandardRule(
    id="archive-retention",
    requirements=("format-archive-retention",),
    title=Words("保存期限不短于规定", "Archived files are kept as long as the procedure says"),
    message=Words(
        "{file} 保存到 {found}；{archived} 归档，加上规定的 {years} 年是 {until}",
        "{file} is kept until {found}; archived on {archived} with {years} years that is {until}",
    ),
    reason=Words(
        "存档时限由商会的文件管理制度规定，不得缩短",
        "The chamber's own rules say how long records are kept",
    ),
    fix=Words("把 retain_until 改为 {until} 或者以后", "Set `retain_until` to {until} or later"),
    check=check,
    mends=("unsafe",),
)
