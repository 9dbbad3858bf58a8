"""Witnesses are outsiders."""

from ....facts.roll import named
from ....facts.witnesses import interest, testimonies
from ....governance import Governance
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """On the day on which they say they saw it."""
    for one in testimonies(standard):
        why = interest(standard, governance, one)
        if why:
            values = {"person": named(governance, one.person), "why": why, "file": one.file}
            yield Finding(Span(f"{standard.folder}/{one.file}"), values)


RULE = StandardRule(
    id="witness-independent",
    requirements=("format-witness-independent",),
    title=Words("见证人是局外人", "Witnesses are outsiders"),
    message=Words("{person}不能见证（{file}）：{why}", "{person} cannot witness ({file}): {why}"),
    reason=Words(
        "见证要证明外人也能看到；参与起草和管理的人及其单位的人不是外人",
        "A witness shows that outsiders could see it; those who draft or manage, and their units, are none",
    ),
    fix=Words(
        "请与起草和管理无关的单位的人另行见证；这份声明只作资料保留",
        "Have somebody of an unconcerned unit witness; this statement is kept as information only",
    ),
    check=check,
)
