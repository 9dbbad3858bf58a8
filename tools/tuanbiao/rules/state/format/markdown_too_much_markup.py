"""A prose file has a bounded amount of markup."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-too-much-markup",
    requirements=("format-size",),
    title=Words("标记符号的数量有限", "A prose file has a bounded amount of markup"),
    message=Words(
        "文件有 {count} 个标记符号（[ ] ! * _ ` < & | \\），超过 {limit} 个",
        "The file has {count} marks ([ ] ! * _ ` < & | \\), more than {limit}",
    ),
    reason=Words("大量的标记符号会拖垮解析程序", "Masses of markup exhaust parsers"),
    fix=Words("把大表格拆开，或者放进附件", "Split large tables, or attach them as files"),
    check=faults("markdown-too-much-markup"),
)
