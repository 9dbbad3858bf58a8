"""Members had time to ask to join."""

from ....facts.days import window_days
from ....facts.project import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """At least one whole day after the notice."""
    found = approved(standard)
    notice = found.attempt.notice if found else None
    join = found.attempt.join if found else None
    if found and join and notice and notice.on and window_days(notice.on, join.until) < 1:
        yield Finding(found.span("join", "until"), {"until": join.until, "on": notice.on})


RULE = StandardRule(
    id="joining-before-notice",
    requirements=("opinion-3-4-members-able-to-join",),
    title=Words("会员有时间报名", "Members had time to ask to join"),
    message=Words(
        "报名截止于 {until}，不晚于通报会员的 {on}，会员没有时间报名",
        "Joining ended on {until}, no later than the notice of {on}: nobody had time to ask",
    ),
    reason=Words(
        "会员得知项目之后还应有时间报名", "Members must be able to ask after they have heard of the project"
    ),
    fix=Words(
        "延长报名期限并告知会员；日期写错的改正", "Extend the time and tell the members, or correct the date"
    ),
    check=check,
)
