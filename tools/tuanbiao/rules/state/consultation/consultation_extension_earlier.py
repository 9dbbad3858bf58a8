"""A close only ever moves later."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Each extension against the close before it."""
    for number, notice in standard.consultations.items():
        before = notice.data.closes
        for at, extension in enumerate(notice.data.extended):
            if extension.closes <= before:
                values = {"round": number, "closes": extension.closes, "before": before}
                yield Finding(notice.at("extended", at, "closes"), values)
            before = extension.closes


RULE = StandardRule(
    id="consultation-extension-earlier",
    requirements=("format-window-extended",),
    title=Words("截止日期只向后移", "A close only ever moves later"),
    message=Words(
        "第 {round} 轮延期到 {closes}，不晚于原来的 {before}",
        "Round {round} is extended to {closes}, which is no later than {before}",
    ),
    reason=Words(
        "已经公布的截止日期提前，会使按原期限准备意见的人错过",
        "If the close moved forward, people who went by the announced day would miss it",
    ),
    fix=Words(
        "改正日期；没有延期的，删去这一项", "Correct the date, or remove the entry if there was no extension"
    ),
    check=check,
)
