"""YAML is written without tags."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-tag",
    requirements=("format-yaml-subset",),
    title=Words("YAML 不用类型标签", "YAML has no tags"),
    message=Words("使用了类型标签“{tag}”", "Uses the tag `{tag}`"),
    reason=Words("类型由格式规范决定，不由文件决定", "The format decides types, not the file"),
    fix=Words("删除标签；以 ! 开头的文字加引号", "Remove the tag; quote texts that start with !"),
    check=faults("yaml-tag"),
)
