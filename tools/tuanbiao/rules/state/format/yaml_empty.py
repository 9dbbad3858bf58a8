"""A YAML record holds something."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-empty",
    requirements=("format-yaml-subset",),
    title=Words("YAML 记录有内容", "A YAML record holds something"),
    message=Words("文件没有任何内容", "The file is empty"),
    reason=Words(
        "“没有”要明确写出（例如 []），空文件分不清是没有还是忘了",
        "“None” must be said (for instance []), an empty file may be an oversight",
    ),
    fix=Words("没有条目时写 []", "Write [] where there are no entries"),
    check=faults("yaml-empty"),
)
