"""The stage is where the last move led."""

from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """`stage` repeats the last `to`."""
    data = standard.index.data
    if data.moves and data.stage != data.moves[-1].to:
        values = {"stage": NAMES[data.stage], "to": NAMES[data.moves[-1].to], "key": data.moves[-1].to}
        yield Finding(standard.index.at("stage"), values)


RULE = StandardRule(
    id="stage-last-move",
    requirements=("format-moves-stage",),
    title=Words("阶段与最后一项移动一致", "The stage is where the last move led"),
    message=Words(
        "stage 是“{stage}”，moves 的最后一项是“{to}”",
        "`stage` says “{stage}”, the last entry of `moves` “{to}”",
    ),
    reason=Words(
        "stage 只是最后一项移动的重复，不一致就不知道标准处于哪个阶段",
        "`stage` only repeats the last move; where they differ nobody knows where the standard stands",
    ),
    fix=Words(
        "移动已经作出的，把 stage 改为 {key}；还没有作出的，删去这一项",
        "Set `stage` to {key} if the move was made, else remove the entry",
    ),
    check=check,
)
