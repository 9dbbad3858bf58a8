"""The proposal has been assessed."""

from ....facts.completion import ASSESSMENT
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="proposal-not-assessed",
    requirements=("opinion-3-4-assessment",),
    title=Words("提案经过评估", "The proposal has been assessed"),
    message=Words(
        "进入“{stage}”时，提案评估不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the assessment is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "标准编制机构收到提案后应当评估，再形成项目建议书",
        "The drafting body assesses a proposal before it writes the project proposal",
    ),
    fix=Words("在 proposal.md 中填写 {key}", "Fill in {key} in proposal.md"),
    check=missing(ASSESSMENT),
)
