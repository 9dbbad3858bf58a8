"""A move is not made before it was resolved."""

from ....facts.resolved import resolved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Resolution and move may fall on one day."""
    for one in resolved(standard, governance):
        day = one.decision.resolution.on or one.decision.meeting.data.held_on
        if day > one.step.entry.on:
            values = {"on": one.step.entry.on, "day": day, "resolution": one.step.entry.resolution}
            yield Finding(standard.index.at("moves", one.step.at, "on"), values)


RULE = StandardRule(
    id="move-resolution-date",
    requirements=("format-move-resolution", "format-date-order"),
    title=Words("移动不早于批准它的决议", "A move is not made before it was resolved"),
    message=Words(
        "移动的日期 {on} 早于决议 {resolution} 的日期 {day}",
        "The move of {on} lies before its resolution {resolution} of {day}",
    ),
    reason=Words(
        "先批准，后进入；事后补的决议不是批准", "Approval comes first; a resolution passed afterwards is none"
    ),
    fix=Words("核对会议记录，改正写错的日期", "Look at the minutes and correct the wrong date"),
    check=check,
)
