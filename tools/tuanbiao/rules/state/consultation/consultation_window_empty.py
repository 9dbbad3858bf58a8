"""A consultation closes after it opens."""

from ....facts.days import window_days
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """No reason excuses a window without a single day."""
    for number, notice in standard.consultations.items():
        if window_days(notice.data.opens, notice.data.closes) < 1:
            values = {"round": number, "opens": notice.data.opens, "closes": notice.data.closes}
            yield Finding(notice.at("closes"), values)


RULE = StandardRule(
    id="consultation-window-empty",
    requirements=(
        "regulation-14-window-stated",
        "civil-code-200-calendar-days",
        "civil-code-201-opening-day",
        "format-date-order",
    ),
    title=Words("征求意见的截止晚于开始", "A consultation closes after it opens"),
    message=Words(
        "第 {round} 轮征求意见 {opens} 开始，{closes} 截止，没有一整日",
        "Round {round} opens on {opens} and closes on {closes}, which leaves not one whole day",
    ),
    reason=Words(
        "征求意见应当明确期限；开始当日不计，当日截止就没有期限",
        "A consultation states its time; the opening day does not count, so that closing on it leaves none",
    ),
    fix=Words("改正写错的日期", "Correct the wrong date"),
    check=check,
)
