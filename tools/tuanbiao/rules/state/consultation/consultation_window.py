"""The window is long enough."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .windows import windows


def check(standard: Standard, governance: Governance) -> Findings:
    """Whole days from opening to the binding close; a window that was shortened has a rule of its own."""
    for one in windows(standard, governance):
        data = one.notice.data
        if one.days < one.least and data.shortened is None:
            span = one.notice.at("extended") if data.extended else one.notice.at("closes")
            yield Finding(span, one.values, on=data.opens)


RULE = StandardRule(
    id="consultation-window",
    requirements=("opinion-3-4-window-30-days", "regulation-14-window-30-days"),
    title=Words("征求意见期限不少于规定日数", "The window is long enough"),
    message=Words(
        "第 {round} 轮征求意见期（{opens} 至 {closes}）{days} 日（开始日不计），少于 {least} 日；连开始日是 {counted} 日，也不按此计算",
        "Round {round} ({opens} to {closes}) lasts {days} days (opening day not counted), fewer than {least}; it would be {counted} with the opening day, which does not count",
    ),
    reason=Words(
        "征求意见的期限一般不应少于30日；商会的程序规定更长的，按商会的规定",
        "A consultation lasts at least 30 days as a rule, or longer where the chamber's own procedure says so",
    ),
    fix=Words(
        "截止日期不早于 {earliest}：尚未截止的，在 extended 中延期；确需缩短的，写明 shortened 的理由、批准机构和日期",
        "Close on {earliest} or later: extend it while it is open, or give reason, approver and day under `shortened`",
    ),
    check=check,
)
