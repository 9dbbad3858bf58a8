"""A YAML key is a plain text."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-key",
    requirements=("format-yaml-keys",),
    title=Words("YAML 的键是文字", "A YAML key is a text"),
    message=Words("键不是文字", "The key is not a text"),
    reason=Words("列表或映射不能作键", "A list or mapping cannot be a key"),
    fix=Words("把键写成一个词", "Write the key as one word"),
    check=faults("yaml-key"),
)
