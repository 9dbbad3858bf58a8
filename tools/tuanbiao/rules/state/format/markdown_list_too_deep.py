"""A list is not nested too deep."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-list-too-deep",
    requirements=("format-markdown-plain",),
    title=Words("列项嵌套不过深", "A list is not nested too deep"),
    message=Words("列项嵌套超过 {limit} 层", "The list is nested more than {limit} deep"),
    reason=Words(
        "GB/T 1.1 的列项最多两层；过深的嵌套会拖垮解析程序",
        "GB/T 1.1 allows two levels, and deep nesting exhausts parsers",
    ),
    fix=Words("改用条", "Use clauses"),
    check=faults("markdown-list-too-deep"),
)
