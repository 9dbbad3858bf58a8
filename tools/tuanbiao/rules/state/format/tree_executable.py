"""No record is executable."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-executable",
    requirements=("format-regular-files",),
    title=Words("记录没有可执行权限", "No record is executable"),
    message=Words("文件有可执行权限（{mode}）", "The file is executable ({mode})"),
    reason=Words("记录是数据，不是程序", "Records are data, not programs"),
    fix=Words("运行 git update-index --chmod=-x 文件", "Run git update-index --chmod=-x FILE"),
    check=faults("tree-executable"),
)
