"""Every file is a regular file."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-special-file",
    requirements=("format-regular-files",),
    title=Words("都是普通文件", "Every file is a regular file"),
    message=Words("不是普通文件（{mode}）", "Not a regular file ({mode})"),
    reason=Words("只有普通文件能提交和检查", "Only regular files can be committed and checked"),
    fix=Words("删除它", "Delete it"),
    check=faults("tree-special-file"),
)
