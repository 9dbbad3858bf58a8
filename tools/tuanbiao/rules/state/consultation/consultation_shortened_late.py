"""A window is shortened before it opens."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """On the opening day at the latest."""
    for number, notice in standard.consultations.items():
        shortened = notice.data.shortened
        if shortened and shortened.on > notice.data.opens:
            values = {"round": number, "on": shortened.on, "opens": notice.data.opens}
            yield Finding(notice.at("shortened", "on"), values)


RULE = StandardRule(
    id="consultation-shortened-late",
    requirements=("format-window-shortened",),
    title=Words("缩短期限在开始之前批准", "A window is shortened before it opens"),
    message=Words(
        "第 {round} 轮征求意见 {opens} 开始，缩短期限 {on} 才批准",
        "Round {round} opened on {opens}, but its shortening was approved only on {on}",
    ),
    reason=Words("事后补批不能使已经开始的期限变短", "An approval afterwards cannot shorten what has begun"),
    fix=Words(
        "核对批准日期；确系事后批准的，延期补足规定日数",
        "Check the date; if it did come afterwards, extend the window to its full length",
    ),
    check=check,
)
