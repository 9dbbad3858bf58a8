"""A text has no characters that reorder what is shown."""

from ...rule import FaultRule, Words
from .faults import faults, without

RULE = FaultRule(
    id="bidi-character",
    requirements=("format-bidi-characters",),
    title=Words("文本不含改变显示方向的字符", "A text has no bidirectional controls"),
    message=Words("含有改变显示方向的字符 {code}", "Contains the bidirectional control {code}"),
    reason=Words("它让屏幕上看到的与文件中写的不一样", "It makes the screen differ from the file"),
    fix=Words("删除该字符", "Delete the character"),
    check=faults("bidi-character", without),
    mends=("unsafe",),
)
