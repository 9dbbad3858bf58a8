"""A value is one of the allowed words."""

from ...rule import FaultRule, Words
from .faults import faults, meant

RULE = FaultRule(
    id="schema-choice",
    requirements=("format-schema", "format-version"),
    title=Words("取值是允许的词之一", "A value is one of the allowed words"),
    message=Words("“{value}”不是允许的取值{hint}", "`{value}` is not an allowed value{hint_en}"),
    reason=Words("规则按这些词判断，别的写法无法判断", "Rules judge by these words"),
    fix=Words("改为其中之一：{allowed}", "Use one of: {allowed}"),
    check=faults("schema-choice", meant("value")),
    mends=("safe", "unsafe"),
)
