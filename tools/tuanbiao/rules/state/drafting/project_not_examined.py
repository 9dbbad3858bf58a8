"""The project proposal has been examined."""

from ....facts.completion import EXAMINATION
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="project-not-examined",
    requirements=("opinion-3-4-coordination-approves",),
    title=Words("项目建议书经过审查", "The project proposal has been examined"),
    message=Words(
        "进入“{stage}”时，立项审查的记录不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the examination of the project is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "管理协调机构审查通过项目建议书之后，才能形成计划书、开始起草",
        "Plan and drafting come after the coordination body has examined the project proposal",
    ),
    fix=Words("在 project.md 中填写 {key}", "Fill in {key} in project.md"),
    check=missing(EXAMINATION),
)
