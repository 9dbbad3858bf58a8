"""A heading id is used once in a text."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="heading-id-duplicate",
    requirements=("format-heading-ids",),
    title=Words("标题标识不重复", "A heading id is used once"),
    message=Words(
        "标识“{id}”重复（第一次在第 {line} 行）", "The id `{id}` is used twice (first on line {line})"
    ),
    reason=Words("意见和引用按标识指向条款，重复就指不准", "Comments and references point to clauses by id"),
    fix=Words("换一个标识", "Choose another id"),
    check=faults("heading-id-duplicate"),
)
