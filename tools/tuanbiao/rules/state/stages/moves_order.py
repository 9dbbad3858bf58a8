"""The dates of moves never go back."""

from itertools import pairwise

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Two moves may fall on one day."""
    for at, (earlier, later) in enumerate(pairwise(standard.index.data.moves), start=1):
        if later.on < earlier.on:
            values = {"on": later.on, "before": earlier.on}
            yield Finding(standard.index.at("moves", at, "on"), values)


RULE = StandardRule(
    id="moves-order",
    requirements=("opinion-3-4-nine-stages", "format-moves-order"),
    title=Words("各阶段的日期不倒退", "The dates of moves never go back"),
    message=Words(
        "这一项的日期 {on} 早于上一项的 {before}",
        "This entry's date {on} lies before that of the entry above, {before}",
    ),
    reason=Words("后一阶段不可能先于前一阶段开始", "A stage cannot begin before the one that leads to it"),
    fix=Words(
        "核对决议或者通知上的日期，改正写错的一项",
        "Look at the resolution or notice and correct the wrong date",
    ),
    check=check,
)
