"""All members are told of a cancellation or withdrawal."""

from ....facts.notices import unit_names, untold
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Those who were members on the day of the notice."""
    for record in (standard.cancellation, standard.withdrawal):
        notice = record.data.notice if record else None
        if record is None or notice is None or notice.on is None:
            continue
        left_out = untold(governance, notice.to, notice.on)
        if left_out:
            values = {"on": notice.on, "count": len(left_out), "units": unit_names(governance, left_out)}
            yield Finding(record.at("notice", "to"), values)


RULE = StandardRule(
    id="ending-members-told",
    requirements=(
        "opinion-2-inform-progress",
        "format-cancellation-complete",
        "format-withdrawal-complete",
    ),
    title=Words("终止、废止通知全体会员", "All members are told of a cancellation or withdrawal"),
    message=Words(
        "{on} 的通知缺 {count} 家会员：{units}",
        "The notice of {on} does not name {count} of the members: {units}",
    ),
    reason=Words(
        "标准化工作的进展应当让所有会员知道，终止和废止也是进展",
        "All members are entitled to know how the work goes, its end included",
    ),
    fix=Words(
        "补发通知并把这些单位写入 notice.to；已通知全体的，写 all-members",
        "Tell them and add them to `notice.to`, or write `all-members` if all were told",
    ),
    check=check,
)
