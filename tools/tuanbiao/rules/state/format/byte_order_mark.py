"""A file starts without a byte order mark."""

from ....mend import Mend
from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="byte-order-mark",
    requirements=("format-byte-order-mark",),
    title=Words("文件开头没有字节顺序标记", "A file starts without a byte order mark"),
    message=Words("文件开头有字节顺序标记（BOM）", "The file starts with a byte order mark (BOM)"),
    reason=Words(
        "同一文字会因此有两种字节，摘要随之不同", "The same text would have two byte forms and so two digests"
    ),
    fix=Words("用编辑器另存为“UTF-8（无 BOM）”", "Save as “UTF-8 without BOM”"),
    check=faults("byte-order-mark", lambda fault: Mend(fault.span, "\ufeff", "")),
    mends=("safe",),
)
