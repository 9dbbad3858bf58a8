"""A paragraph has a bounded length."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-paragraph-too-long",
    requirements=("format-size",),
    title=Words("段落不过长", "A paragraph has a bounded length"),
    message=Words(
        "这一段有 {lines} 行，超过 {limit} 行", "The paragraph has {lines} lines, more than {limit}"
    ),
    reason=Words("过长的段落会拖垮解析程序", "Overlong paragraphs exhaust parsers"),
    fix=Words("用空行分段", "Split it with blank lines"),
    check=faults("markdown-paragraph-too-long"),
)
