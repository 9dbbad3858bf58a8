"""A line of prose has a bounded length."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-line-too-long",
    requirements=("format-size",),
    title=Words("正文的行不过长", "A line of prose has a bounded length"),
    message=Words(
        "这一行有 {length} 个字符，超过 {limit}", "The line has {length} characters, more than {limit}"
    ),
    reason=Words(
        "过长的行无法审阅，也会拖垮解析程序", "Overlong lines cannot be reviewed and exhaust parsers"
    ),
    fix=Words("一句一行", "One sentence per line"),
    check=faults("markdown-line-too-long"),
)
