"""A file holds one YAML document."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-second-document",
    requirements=("format-yaml-subset",),
    title=Words("一个文件只有一个 YAML 文档", "A file holds one YAML document"),
    message=Words("这里开始了第二个 YAML 文档", "A second YAML document starts here"),
    reason=Words("后面的文档容易被读者忽略", "A second document is easily overlooked"),
    fix=Words("删除多余的“---”或“...”行", "Remove the extra `---` or `...` line"),
    check=faults("yaml-second-document"),
)
