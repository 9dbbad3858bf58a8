"""Rounds are counted from 1 without gaps."""

from collections import Counter

from ....facts.rounds import NUMBERED
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NONE = Words("不写", "none")


def check(standard: Standard, _: Governance) -> Findings:
    """A move that names no round opens the first; stages without rounds name none."""
    count: Counter[str] = Counter()
    for at, move in enumerate(standard.index.data.moves):
        count[move.to] += 1
        wanted = count[move.to] if move.to in NUMBERED else None
        found = move.round or (1 if move.to in NUMBERED else None)
        if found != wanted:
            values = {"stage": NAMES[move.to], "found": move.round or _NONE, "wanted": wanted or _NONE}
            yield Finding(standard.index.at("moves", at, "round"), values)


RULE = StandardRule(
    id="move-round",
    requirements=("format-rounds",),
    title=Words("轮次从1起连续", "Rounds are counted from 1 without gaps"),
    message=Words(
        "进入“{stage}”这一项的轮次应是：{wanted}；这里是：{found}",
        "The round of this move to “{stage}” should be: {wanted}; here it is: {found}",
    ),
    reason=Words(
        "轮次把移动与 consultations、reviews、approvals 中同号的记录连在一起",
        "The round ties a move to the record of that number in consultations, reviews or approvals",
    ),
    fix=Words(
        "按进入该阶段的次序改正 round；记录的文件名也要一致",
        "Number the moves to this stage in order, and name the record's file alike",
    ),
    check=check,
)
