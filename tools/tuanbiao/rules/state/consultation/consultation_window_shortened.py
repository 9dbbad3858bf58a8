"""A shortened window stands out."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .windows import windows


def check(standard: Standard, governance: Governance) -> Findings:
    """Whether reason and approver are in order is for other rules."""
    for one in windows(standard, governance):
        shortened = one.notice.data.shortened
        if shortened and one.days < one.least:
            yield Finding(one.notice.at("shortened"), {**one.values, "reason": shortened.reason})


RULE = StandardRule(
    id="consultation-window-shortened",
    requirements=("custom-window-shortened",),
    title=Words("征求意见期限宜不缩短", "A window is better not shortened"),
    message=Words(
        "第 {round} 轮征求意见期 {days} 日（开始日不计），经批准缩短，少于 {least} 日：{reason}",
        "Round {round} lasts {days} days (opening day not counted), shortened from {least} with approval: {reason}",
    ),
    reason=Words(
        "缩短期限是“一般不少于30日”的例外，应当让读者看到",
        "A shortened window is an exception to “30 days as a rule”, and readers should see it",
    ),
    fix=Words(
        "尚未截止的，宜延期到 {earliest} 以后；已经截止的，无需处理",
        "Better extend it to {earliest} or later while it is open; nothing can be done once it has closed",
    ),
    check=check,
)
