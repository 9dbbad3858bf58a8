"""A consultation does not open before its stage."""

from ....facts.rounds import opening
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """It may open later, or on the day itself."""
    for number, notice in standard.consultations.items():
        opened = opening(standard, "consultation", number)
        if opened and notice.data.opens < opened.on:
            values = {"round": number, "opens": notice.data.opens, "on": opened.on}
            yield Finding(notice.at("opens"), values)


RULE = StandardRule(
    id="consultation-opens-early",
    requirements=("opinion-3-4-nine-stages", "format-date-order"),
    title=Words("征求意见不早于进入该阶段", "A consultation does not open before its stage"),
    message=Words(
        "第 {round} 轮征求意见 {opens} 开始，早于进入征求意见阶段的 {on}",
        "Round {round} opens on {opens}, before the stage was entered on {on}",
    ),
    reason=Words(
        "批准进入征求意见阶段之后，才能公布征求意见稿",
        "The draft goes out only once the stage has been approved",
    ),
    fix=Words("核对通知和决议，改正写错的日期", "Look at notice and resolution and correct the wrong date"),
    check=check,
)
