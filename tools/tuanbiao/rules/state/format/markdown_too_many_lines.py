"""A prose file has a bounded number of lines."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="markdown-too-many-lines",
    requirements=("format-size",),
    title=Words("文件的行数有限", "A prose file has a bounded number of lines"),
    message=Words("文件有 {lines} 行，超过 {limit} 行", "The file has {lines} lines, more than {limit}"),
    reason=Words(
        "过长的文件无法审阅，也会拖垮解析程序", "Overlong files cannot be reviewed and exhaust parsers"
    ),
    fix=Words("拆成几个文件，或者删去空行", "Split the file, or delete blank lines"),
    check=faults("markdown-too-many-lines"),
)
