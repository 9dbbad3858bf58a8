"""All members are told when a standard or a project ends."""

from ....facts.maintenance import ending
from ....facts.notices import unit_names, untold
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The members of the day of the notice; those left out are named."""
    found = ending(standard)
    notice = found[0].data.notice if found else None
    if found is None or notice is None or notice.on is None:
        return
    left_out = untold(governance, notice.to, notice.on)
    if left_out:
        values = {"units": unit_names(governance, left_out), "count": len(left_out)}
        yield Finding(found[0].at("notice", "to"), values)


RULE = StandardRule(
    id="ending-members-told",
    requirements=(
        "opinion-2-inform-progress",
        "format-withdrawal-complete",
        "format-cancellation-complete",
    ),
    title=Words("终止、废止通知全体会员", "All members are told when a standard or a project ends"),
    message=Words("通知缺少 {count} 家会员：{units}", "The notice leaves out {count} members: {units}"),
    reason=Words(
        "会员有权得知标准化工作的进展，参与和使用标准的会员更要知道它已经结束",
        "Members are entitled to know how the work stands, above all those who take part in it or use the standard",
    ),
    fix=Words(
        "向遗漏的会员补发通知并写入 notice.to；通知了全体的，写 all-members",
        "Tell the members left out and add them to `notice.to`, or write `all-members`",
    ),
    check=check,
)
