"""The notice of a project to the members is complete."""

from ....facts.completion import MEMBERS_NOTICE
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="members-notice-incomplete",
    requirements=("opinion-3-4-members-told",),
    title=Words("立项通报的记录齐全", "The notice of a project to the members is complete"),
    message=Words(
        "进入“{stage}”时，向会员通报的记录不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the notice to members is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "项目计划书应向会员通报，以便会员参与编制或者提出意见",
        "Members are told of the plan so that they can join or comment",
    ),
    fix=Words("在 project.md 中填写 {key}", "Fill in {key} in project.md"),
    check=missing(MEMBERS_NOTICE),
)
