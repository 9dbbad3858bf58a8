"""Brackets do not pile up."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-brackets",
    requirements=("format-markdown-plain",),
    title=Words("没有成串的方括号", "Brackets do not pile up"),
    message=Words("这里的连续方括号过多（上限 {limit} 个）", "Too many brackets in a row (cap {limit})"),
    reason=Words("这样的文字会使解析程序停不下来", "Such text stalls parsers"),
    fix=Words("删除", "Delete them"),
    check=faults("markdown-brackets"),
)
