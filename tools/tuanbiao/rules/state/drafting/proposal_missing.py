"""There is a proposal."""

from ....facts.completion import PROPOSER
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="proposal-missing",
    requirements=("opinion-3-4-proposal",),
    title=Words("有提案", "There is a proposal"),
    message=Words(
        "没有任何提案：缺少“{label}”（{key}）", "Nobody proposed the standard: “{label}” ({key}) is empty"
    ),
    reason=Words(
        "制定标准从收到提案开始", "The making of a standard starts with a proposal that was received"
    ),
    fix=Words(
        "在 proposal.md 的 attempts 中写明提案单位和提案日期",
        "Give the proposer and the day in `attempts` of proposal.md",
    ),
    check=missing(PROPOSER),
)
