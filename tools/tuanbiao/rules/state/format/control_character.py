"""A text has no control characters."""

from ...rule import FaultRule, Words
from .faults import faults, without

RULE = FaultRule(
    id="control-character",
    requirements=("format-control-characters",),
    title=Words("文本不含控制字符", "A text has no control characters"),
    message=Words("含有控制字符 {code}", "Contains the control character {code}"),
    reason=Words(
        "看不见的字符会改变记录的意思而审阅者看不出",
        "Invisible characters can change a record unseen by reviewers",
    ),
    fix=Words("删除该字符", "Delete the character"),
    check=faults("control-character", without),
    mends=("unsafe",),
)
