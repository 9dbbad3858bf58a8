"""No key is given twice."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-duplicate-key",
    requirements=("format-yaml-keys",),
    title=Words("同一处没有重复的键", "No key is given twice"),
    message=Words("“{key}”写了两次（第一次在第 {line} 行）", "`{key}` is given twice (first on line {line})"),
    reason=Words(
        "多数软件会悄悄取后一个，两个人会读出不同的记录",
        "Most software silently takes the last, so two readers see two records",
    ),
    fix=Words("只留一个", "Keep one of them"),
    check=faults("yaml-duplicate-key"),
)
