"""An exception names a rule that exists."""

from ....facts.known import near
from ....governance import Governance
from ....standard import Standard
from ...known import known
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """The nearest id is offered."""
    for at, waiver in enumerate(standard.index.data.waivers):
        if waiver.rule not in known():
            values = {"rule": waiver.rule, "hint": near(waiver.rule, frozenset(known()))}
            yield Finding(standard.index.at("waivers", at, "rule"), values)


RULE = StandardRule(
    id="waiver-unknown-rule",
    requirements=("format-waivers",),
    title=Words("例外所指的规则存在", "An exception names a rule that exists"),
    message=Words("没有 {rule} 这条规则{hint}", "There is no rule {rule}{hint}"),
    reason=Words("写错名称的例外不起作用", "An exception to a misspelt rule has no effect"),
    fix=Words(
        "改为检查结果中所示的规则名；tuanbiao explain 列出全部规则",
        "Use the rule's id as a finding shows it; `tuanbiao explain` lists all rules",
    ),
    check=check,
)
