"""A new folder begins with its proposal and nothing more."""

from ....change import Change
from ....facts.moves import inherited
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words
from ..shape.folders import in_place


def check(change: Change) -> Findings:
    """That the first entry is the proposal is asked of every tree; what the base's baseline lists began before."""
    for one in in_place(change):
        if one.after is None or one.before is not None or inherited(one.after, change.base.governance):
            continue
        moves = one.after.index.data.moves
        if len(moves) > 1:
            values = {"slug": one.slug, "stages": [NAMES[move.to] for move in moves]}
            yield Finding(one.after.index.at("moves", 1), values)


RULE = ChangeRule(
    id="standard-starts-late",
    requirements=("format-one-move-per-step", "opinion-3-4-nine-stages"),
    title=Words("新的标准从提案开始", "A new standard begins as a proposal"),
    message=Words(
        "{slug} 第一次出现就已经走过 {stages}",
        "{slug} appears for the first time and has already been through: {stages}",
    ),
    reason=Words(
        "没有逐步合并的阶段，只是事后写下的，不能证明经过了程序",
        "Stages that were not merged step by step were only written down afterwards and prove nothing",
    ),
    fix=Words(
        "只提交提案，逐步移动；启用仓库以前已有的，由决策机构决议登记在 governance/baseline.yml",
        "Submit the proposal only and move on step by step; what existed before the repository is entered in governance/baseline.yml by resolution of the decision body",
    ),
    check=check,
)
