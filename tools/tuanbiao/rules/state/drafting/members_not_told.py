"""Every member was told of the project."""

from ....facts.notices import unit_names, untold
from ....facts.project import approved
from ....facts.roll import members_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Those who were members on the day of the notice."""
    found = approved(standard)
    notice = found.attempt.notice if found else None
    if found is None or notice is None or notice.on is None:
        return
    left_out = untold(governance, notice.to, notice.on)
    if left_out:
        values = {
            "on": notice.on,
            "members": len(members_on(governance, notice.on)),
            "count": len(left_out),
            "units": unit_names(governance, left_out),
        }
        yield Finding(found.span("notice", "to"), values)


RULE = StandardRule(
    id="members-not-told",
    requirements=("opinion-3-4-members-told", "opinion-2-open-to-members"),
    title=Words("项目计划书通报全体会员", "Every member was told of the project"),
    message=Words(
        "{on} 有会员 {members} 家，通报缺 {count} 家：{units}",
        "Of {members} members on {on}, the notice left out {count}: {units}",
    ),
    reason=Words(
        "标准化活动向所有会员开放；没有得到通报的会员无法参与",
        "Standards work is open to all members; who was not told could not take part",
    ),
    fix=Words(
        "补充通报这些会员并写入 notice.to；已通过渠道通知全体的，写 all-members 并附证据",
        "Tell them and add them to `notice.to`; if a channel reached all, write `all-members` and give the evidence",
    ),
    check=check,
)
