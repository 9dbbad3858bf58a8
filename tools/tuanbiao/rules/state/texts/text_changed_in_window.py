"""The text does not change while a consultation is open."""

from ....digest import short
from ....facts.rounds import newest
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Judged by the day, since after the close the comments are worked into the text."""
    opened = newest(standard, "consultation")
    notice = standard.consultations.get(opened.round) if opened else None
    if notice is None or opened is None or standard.index.data.stage != "consultation":
        return
    closes = notice.data.binding_closes
    if notice.data.text != standard.text:
        now, told = short(standard.text), short(notice.data.text)
        values = {"round": opened.round, "closes": closes, "now": now, "told": told}
        yield Finding(notice.at("text"), values, until=closes)


RULE = StandardRule(
    id="text-changed-in-window",
    timed=True,
    requirements=("format-text-frozen-consultation", "format-text-digest"),
    title=Words("征求意见期间文本不变", "The text does not change while a consultation is open"),
    message=Words(
        "第 {round} 轮征求意见到 {closes} 截止，其间文本（{now}）与所公布的（{told}）不同",
        "Round {round} is open until {closes}, but the text ({now}) is not the one that was published ({told})",
    ),
    reason=Words(
        "各方看到的必须是同一份文本，否则意见对不上号",
        "Everybody has to see the same text, or the comments do not fit",
    ),
    fix=Words(
        "恢复征求意见稿；确需修改的，截止以后再改，或者退回起草重新征求意见",
        "Restore the text; change it after the close, or go back to drafting and consult again",
    ),
    check=check,
)
