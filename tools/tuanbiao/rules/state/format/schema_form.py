"""A value has the form that its place asks for."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="schema-form",
    requirements=("format-schema", "custom-industry-class"),
    title=Words("值的写法正确", "A value has the right form"),
    message=Words(
        "“{key}”的值“{value}”写法不合要求（{limit}）",
        "`{key}`: the form of `{value}` is not allowed ({limit})",
    ),
    reason=Words("编号、摘要等有固定写法才能比较", "Ids and digests can be compared only in a fixed form"),
    fix=Words(
        "按格式规范改写；标识只用小写字母、数字和连字符",
        "Write it as the format says; ids are lower-case letters, digits and hyphens",
    ),
    check=faults("schema-form"),
)
