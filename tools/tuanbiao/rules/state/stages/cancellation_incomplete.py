"""A cancellation is complete."""

from ....facts.completion import CANCELLATION
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="cancellation-incomplete",
    requirements=("format-cancellation-complete",),
    title=Words("终止的记录完整", "A cancellation is complete"),
    message=Words(
        "终止记录不全，没有填写“{label}”（{key}）",
        "The cancellation is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "会员和参与起草的单位应当知道项目为何终止、由谁决定",
        "Members and drafters should know why the project ended and who decided it",
    ),
    fix=Words("在 cancellation.md 中填写 {key}", "Fill in {key} in cancellation.md"),
    check=missing(CANCELLATION),
)
