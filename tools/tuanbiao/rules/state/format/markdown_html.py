"""Prose holds no HTML."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-html",
    requirements=("format-markdown-plain",),
    title=Words("正文不含 HTML", "Prose holds no HTML"),
    message=Words("正文中有 HTML 标记，它会按文字显示", "HTML in the text is shown as text"),
    reason=Words(
        "网页标记可以夹带脚本，所以一律按文字处理", "Markup could carry scripts, so it is always text"
    ),
    fix=Words("改用 Markdown；要显示尖括号时写在反引号中", "Use Markdown; put angle brackets in backticks"),
    check=faults("markdown-html"),
)
