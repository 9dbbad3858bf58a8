"""The resolution that approves a move was passed."""

from ....facts.resolved import resolved
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A resolution that was voted down approves nothing."""
    for one in resolved(standard, governance):
        if one.decision.resolution.conclusion == "failed":
            values = {"resolution": one.step.entry.resolution, "to": NAMES[one.step.entry.to]}
            yield Finding(standard.index.at("moves", one.step.at, "resolution"), values)


RULE = StandardRule(
    id="move-resolution-failed",
    requirements=("format-move-resolution",),
    title=Words("批准移动的决议获得通过", "The resolution that approves a move was passed"),
    message=Words(
        "决议 {resolution} 没有通过，不能据以进入“{to}”",
        "The resolution {resolution} failed; the move to “{to}” cannot rest on it",
    ),
    reason=Words("没有通过的决议不批准任何事项", "A resolution that failed approves nothing"),
    fix=Words(
        "撤销这一项移动；会议另有通过的决议的，改为引用该决议",
        "Take the move back, or name the resolution that was passed",
    ),
    check=check,
)
