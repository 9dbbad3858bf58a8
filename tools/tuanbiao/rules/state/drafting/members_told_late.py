"""Members are told of a project before drafting begins."""

from datetime import timedelta

from ....facts.policy import policy_on
from ....facts.project import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Or within the days that the chamber itself allows after the examination."""
    found = approved(standard)
    notice = found.attempt.notice if found else None
    if found is None or notice is None or notice.on is None or notice.on <= found.on:
        return
    policy = policy_on(governance, found.on)
    allowed = policy.member_notice_days if policy else None
    examined = found.attempt.reviewed.on
    if allowed is not None and examined and notice.on <= examined + timedelta(days=allowed):
        return
    values = {"on": notice.on, "drafting": found.on}
    yield Finding(found.span("notice", "on"), values)


RULE = StandardRule(
    id="members-told-late",
    requirements=("opinion-3-4-members-told", "opinion-3-4-members-able-to-join"),
    title=Words("起草之前通报会员", "Members are told before drafting begins"),
    message=Words(
        "{on} 才通报会员，而 {drafting} 已经开始起草，也超过商会规定的通报期限",
        "Members were told on {on}; drafting had begun on {drafting}, and the chamber's own time limit had passed",
    ),
    reason=Words(
        "通报是为了让会员参与编制，起草之后才通报就来不及了",
        "The notice is there so that members can join; after the start of drafting it comes too late",
    ),
    fix=Words(
        "核对通报日期；确实晚了的，重新接受会员报名并记录结果",
        "Check the date; if it was late, let members join again and record the outcome",
    ),
    check=check,
)
