"""YAML is not nested too deep."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-too-deep",
    requirements=("format-yaml-depth",),
    title=Words("YAML 嵌套不过深", "YAML is not nested too deep"),
    message=Words("嵌套超过 {limit} 层", "Nested deeper than {limit} levels"),
    reason=Words(
        "格式中没有任何记录需要这么深；过深的嵌套会使解析程序崩溃",
        "No record needs it, and deep nesting crashes parsers",
    ),
    fix=Words("检查缩进和括号是否成对", "Check indentation and brackets"),
    check=faults("yaml-too-deep"),
)
