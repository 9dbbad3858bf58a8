"""The project plan is complete."""

from ....facts.completion import PLAN
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="plan-incomplete",
    requirements=("opinion-3-4-project-plan",),
    title=Words("项目计划书齐全", "The project plan is complete"),
    message=Words(
        "进入“{stage}”时，项目计划书不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the project plan is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "审查通过后应形成项目计划书，写明计划号、名称、牵头单位和进度",
        "Once approved, a project has a plan with its number, title, lead unit and schedule",
    ),
    fix=Words("在 project.md 中填写 {key}", "Fill in {key} in project.md"),
    check=missing(PLAN),
)
