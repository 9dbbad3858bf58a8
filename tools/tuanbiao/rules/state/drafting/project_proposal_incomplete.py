"""The project proposal is complete and has been submitted."""

from ....facts.completion import PROJECT_PROPOSAL
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="project-proposal-incomplete",
    requirements=("opinion-3-4-project-proposal", "opinion-3-4-project-proposal-submitted"),
    title=Words("项目建议书齐全并已提交", "The project proposal is complete and submitted"),
    message=Words(
        "进入“{stage}”时，项目建议书不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the project proposal is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "标准编制机构应形成项目建议书并提交管理协调机构，缺项就无从审查",
        "The drafting body writes the project proposal and hands it to the coordination body, which cannot examine a gap",
    ),
    fix=Words("在 proposal.md 中填写 {key}", "Fill in {key} in proposal.md"),
    check=missing(PROJECT_PROPOSAL),
)
