"""No file is a symbolic link."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-symlink",
    requirements=("format-regular-files",),
    title=Words("没有符号链接", "No file is a symbolic link"),
    message=Words("这是符号链接", "This is a symbolic link"),
    reason=Words(
        "链接可以指向仓库之外，发布时会把别的文件公开", "A link may point outside and publish other files"
    ),
    fix=Words("换成普通文件", "Replace it by a regular file"),
    check=faults("tree-symlink"),
)
