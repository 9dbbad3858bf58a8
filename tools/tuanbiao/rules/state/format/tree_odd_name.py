"""A file name works on every system."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-odd-name",
    requirements=("format-file-names",),
    title=Words("文件名在各系统上都可用", "A file name works on every system"),
    message=Words(
        "文件名“{name}”在有的系统上不能用或会变样", "The name `{name}` fails or changes on some systems"
    ),
    reason=Words("在另一台电脑上检出时会丢失或改名", "It would be lost or renamed on another machine"),
    fix=Words(
        '用小写字母、数字、连字符命名；不用 :*?"<>| 等符号，不以空格或点结尾',
        "Use lower-case letters, digits and hyphens",
    ),
    check=faults("tree-odd-name"),
)
