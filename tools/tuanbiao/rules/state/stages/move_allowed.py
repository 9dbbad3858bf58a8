"""Each stage follows the one before by a move that the procedure allows."""

from ....facts.moves import steps, ways_from
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NONE = Words("没有，该项工作已经结束", "none, the work has ended")


def check(standard: Standard, _: Governance) -> Findings:
    """No stage is skipped, and nothing follows an end."""
    for step in steps(standard):
        if step.before is not None and step.way is None:
            values = {
                "before": NAMES[step.before],
                "to": NAMES[step.entry.to],
                "allowed": [NAMES[way.to] for way in ways_from(step.before)] or [_NONE],
            }
            yield Finding(standard.index.at("moves", step.at, "to"), values)


RULE = StandardRule(
    id="move-allowed",
    requirements=(
        "opinion-3-4-nine-stages",
        "regulation-14-nine-stages",
        "format-moves-chain",
        "format-ends",
    ),
    title=Words("阶段依次进行，不跳不乱", "Stages follow each other as the procedure says"),
    message=Words(
        "从“{before}”不能进入“{to}”；可以进入的是：{allowed}",
        "“{before}” cannot be followed by “{to}”; it may be followed by: {allowed}",
    ),
    reason=Words(
        "制定团体标准应依次经过提案、立项、起草、征求意见、技术审查、批准、编号、发布；退回也只能按规定的路线",
        "A standard passes through all stages in order; even going back follows fixed ways",
    ),
    fix=Words(
        "把漏掉的阶段补上记录并写入 moves；写错的，改正 to",
        "Record the stage that was left out and enter it in `moves`, or correct `to`",
    ),
    check=check,
)
