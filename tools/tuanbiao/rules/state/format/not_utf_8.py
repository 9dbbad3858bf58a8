"""A text file is UTF-8."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="not-utf-8",
    requirements=("format-encoding",),
    title=Words("文本文件是 UTF-8 编码", "A text file is UTF-8"),
    message=Words(
        "这里的字节 {byte} 不是 UTF-8（可能是 GBK/GB18030）",
        "Byte {byte} here is not UTF-8 (perhaps GBK/GB18030)",
    ),
    reason=Words("猜测编码会读出错字", "Guessing an encoding reads wrong characters"),
    fix=Words("用编辑器以原编码打开，另存为 UTF-8", "Open it in its own encoding and save as UTF-8"),
    check=faults("not-utf-8"),
)
