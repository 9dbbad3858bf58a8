"""Required keys are there."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="schema-missing-key",
    requirements=("format-schema",),
    title=Words("必有的键都在", "Required keys are there"),
    message=Words("缺少必有的键“{key}”", "The required key `{key}` is missing"),
    reason=Words("没有它就不知道这条记录说的是什么", "Without it the record does not say what it is about"),
    fix=Words("在这里加上“{key}”", "Add `{key}` here"),
    check=faults("schema-missing-key"),
)
