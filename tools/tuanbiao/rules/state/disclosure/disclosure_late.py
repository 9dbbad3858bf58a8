"""A standard is disclosed within the days that the chamber has set."""

from datetime import timedelta

from ....facts.policy import policy_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, governance: Governance) -> Findings:
    """By the policy of the day of publication; the last day is in time."""
    disclosure = disclosed(standard)
    on = disclosure.data.on if disclosure else None
    published = standard.publication.data.on if standard.publication else None
    if disclosure is None or on is None or published is None:
        return
    policy = policy_on(governance, published)
    days = policy.disclosure_days if policy else None
    if days is not None and on > published + timedelta(days=days):
        values = {"on": on, "published": published, "taken": (on - published).days, "days": days}
        yield Finding(disclosure.at("on"), values)


RULE = StandardRule(
    id="disclosure-late",
    requirements=("custom-disclosure-in-time",),
    title=Words("在商会规定的日数内公开", "A standard is disclosed within the days that the chamber has set"),
    message=Words(
        "{published} 发布，{on} 公开，相隔 {taken} 日；商会规定不超过 {days} 日",
        "Published on {published}, disclosed on {on} (days: {taken}); the chamber allows {days}",
    ),
    reason=Words(
        "期限由商会自己的程序参数规定（disclosure_days）",
        "The limit is the chamber's own (`disclosure_days` of its procedure)",
    ),
    fix=Words("以后的标准按期公开", "Disclose later standards in time"),
    check=check,
)
