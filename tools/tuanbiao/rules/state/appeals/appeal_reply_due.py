"""The promised day of reply keeps the chamber's own limit."""

from datetime import timedelta

from ....facts.policy import policy_on
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A day after the policy's limit promises nothing."""
    for appeal in governance.appeals.values():
        data = appeal.data
        policy = policy_on(governance, data.filed)
        if policy is None or data.reply_due is None:
            continue
        limit = data.filed + timedelta(days=policy.appeal_reply_days)
        if data.reply_due > limit:
            values = {"due": data.reply_due, "days": policy.appeal_reply_days, "limit": limit}
            yield Finding(appeal.at("reply_due"), values)


RULE = GovernanceRule(
    id="appeal-reply-due",
    requirements=("custom-appeal-reply-in-time",),
    title=Words("答复期限不超过商会规定", "The promised day of reply keeps the chamber's limit"),
    message=Words(
        "答复期限 {due} 晚于提出后 {days} 日的 {limit}",
        "The reply is promised for {due}, later than {limit}, the last of the {days} days from filing",
    ),
    reason=Words("商会规定的期限对每件申诉都适用", "The chamber's own limit holds for every appeal"),
    fix=Words("改为不晚于 {limit}", "Set {limit} or earlier"),
    check=check,
)
