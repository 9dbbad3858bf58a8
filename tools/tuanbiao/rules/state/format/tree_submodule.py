"""No folder is a submodule."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-submodule",
    requirements=("format-regular-files",),
    title=Words("没有子模块", "No folder is a submodule"),
    message=Words("这是子模块或嵌套的仓库", "This is a submodule or nested repository"),
    reason=Words(
        "它的内容不在本仓库中，无法检查", "Its content is not in this repository and cannot be checked"
    ),
    fix=Words("把文件直接放入本仓库", "Put the files into this repository"),
    check=faults("tree-submodule"),
)
