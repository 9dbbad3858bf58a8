"""YAML is written without anchors and aliases."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-anchor",
    requirements=("format-yaml-subset",),
    title=Words("YAML 不用锚点和引用", "YAML has no anchors or aliases"),
    message=Words("使用了锚点或引用“{name}”", "Uses the anchor or alias `{name}`"),
    reason=Words(
        "引用让一处改动影响别处，审阅者看不到", "An alias changes places that a reviewer does not see"
    ),
    fix=Words(
        "把内容直接写出来；以 & 或 * 开头的文字加引号",
        "Write the value out; quote texts that start with & or *",
    ),
    check=faults("yaml-anchor"),
)
