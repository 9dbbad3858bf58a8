"""YAML can be read."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-syntax",
    requirements=("format-yaml-subset",),
    title=Words("YAML 语法正确", "YAML can be read"),
    message=Words("YAML 写法有误：{problem}", "YAML syntax: {problem}"),
    reason=Words("读不懂的记录不能作为证据", "A record that cannot be read proves nothing"),
    fix=Words(
        "检查这一行的缩进、冒号后的空格和引号；含冒号或井号的值加引号",
        "Check indentation, the space after the colon, and quotes; quote values with `: ` or ` #`",
    ),
    check=faults("yaml-syntax"),
)
