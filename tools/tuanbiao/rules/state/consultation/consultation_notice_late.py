"""Everybody is told when a consultation opens."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """On the opening day at the latest."""
    for number, record in standard.consultations.items():
        notice = record.data.notice
        if notice and notice.on and notice.on > record.data.opens:
            values = {"round": number, "on": notice.on, "opens": record.data.opens}
            yield Finding(record.at("notice", "on"), values)


RULE = StandardRule(
    id="consultation-notice-late",
    requirements=("format-consultation-notice", "regulation-14-window-stated"),
    title=Words("征求意见通知不晚于开始", "Everybody is told when a consultation opens"),
    message=Words(
        "第 {round} 轮 {opens} 开始，通知 {on} 才发出",
        "Round {round} opens on {opens}, but its notice went out on {on}",
    ),
    reason=Words(
        "通知发出之前无人知道可以提意见，这些日子不能计入期限",
        "Before the notice nobody knew that they could comment; such days cannot count",
    ),
    fix=Words(
        "把 opens 改为通知之日并相应延期；日期写错的改正",
        "Let the round open with its notice and extend it accordingly, or correct the date",
    ),
    check=check,
)
