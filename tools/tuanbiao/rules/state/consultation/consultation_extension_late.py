"""An extension is decided before the close."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """On the closing day at the latest, since that day ends at midnight."""
    for number, notice in standard.consultations.items():
        before = notice.data.closes
        for at, extension in enumerate(notice.data.extended):
            if extension.on > before:
                values = {"round": number, "on": extension.on, "before": before}
                yield Finding(notice.at("extended", at, "on"), values)
            before = extension.closes


RULE = StandardRule(
    id="consultation-extension-late",
    requirements=("format-window-extended",),
    title=Words("延期在截止之前决定", "An extension is decided before the close"),
    message=Words(
        "第 {round} 轮 {before} 已经截止，{on} 才决定延期",
        "Round {round} had closed on {before} when it was extended on {on}",
    ),
    reason=Words(
        "已经截止的征求意见不能再延长，只能另开一轮",
        "What has closed cannot be extended; it takes another round",
    ),
    fix=Words(
        "核对决定日期；确在截止之后的，退回并另开一轮征求意见",
        "Check the date; if it was after the close, open another round",
    ),
    check=check,
)
