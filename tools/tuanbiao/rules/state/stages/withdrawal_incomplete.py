"""A withdrawal is complete."""

from ....facts.completion import WITHDRAWAL
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="withdrawal-incomplete",
    requirements=("format-withdrawal-complete",),
    title=Words("废止的记录完整", "A withdrawal is complete"),
    message=Words(
        "废止记录不全，没有填写“{label}”（{key}）", "The withdrawal is incomplete: “{label}” ({key}) is empty"
    ),
    reason=Words(
        "废止影响所有使用者，应当有理由、依据、文件和通知",
        "A withdrawal concerns every user; it needs its reason, basis, document and notice",
    ),
    fix=Words("在 withdrawal.md 中填写 {key}", "Fill in {key} in withdrawal.md"),
    check=missing(WITHDRAWAL),
)
