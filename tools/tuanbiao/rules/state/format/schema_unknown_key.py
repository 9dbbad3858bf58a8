"""Every key is one that the format knows."""

from ...rule import FaultRule, Words
from .faults import faults, meant

RULE = FaultRule(
    id="schema-unknown-key",
    requirements=("format-known-keys",),
    title=Words("没有格式之外的键", "Every key is known"),
    message=Words("不认识的键“{key}”{hint}", "Unknown key `{key}`{hint_en}"),
    reason=Words(
        "写错名字的键不会起作用，看起来却像写了", "A misspelt key has no effect but looks as if it had"
    ),
    fix=Words("可用的键：{known}", "Known keys: {known}"),
    check=faults("schema-unknown-key", meant("key")),
    mends=("safe", "unsafe"),
)
