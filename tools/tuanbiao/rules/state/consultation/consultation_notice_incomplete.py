"""The notice of a consultation is complete."""

from ....facts.completion import CONSULTATION_NOTICE
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="consultation-notice-incomplete",
    requirements=("format-consultation-notice", "opinion-3-4-consultation-scope"),
    title=Words("征求意见通知的记录齐全", "The notice of a consultation is complete"),
    message=Words(
        "征求意见通知的记录不全，没有填写“{label}”（{key}）",
        "The notice of the consultation is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "发给谁、何时、以什么渠道，是证明征求意见范围的依据；公开征求意见的还要有网址",
        "To whom, when and how it went out proves the scope; what was public has its address",
    ),
    fix=Words("填写 {key}", "Fill in {key}"),
    check=missing(CONSULTATION_NOTICE),
)
