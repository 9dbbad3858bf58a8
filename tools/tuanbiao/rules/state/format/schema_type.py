"""A value has the type that its place asks for."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="schema-type",
    requirements=("format-schema",),
    title=Words("值的类型正确", "A value has the right type"),
    message=Words("“{key}”的类型不对，应为 {wanted}", "`{key}` has the wrong type, wanted {wanted}"),
    reason=Words("类型不对的值无法计算或比较", "A value of the wrong type cannot be counted or compared"),
    fix=Words(
        "按应有的类型改写；列表每项以“- ”开头，整数不加引号",
        "Write it as the wanted type; list items start with `- `, integers are unquoted",
    ),
    check=faults("schema-type"),
)
