"""An exception names a rule that exists."""

from ....facts.known import near
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """The nearest id is offered."""
    waivers = standard.index.data.waivers
    ids = _known() if waivers else frozenset()
    for at, waiver in enumerate(waivers):
        if waiver.rule not in ids:
            values = {"rule": waiver.rule, "hint": near(waiver.rule, ids)}
            yield Finding(standard.index.at("waivers", at, "rule"), values)


def _known() -> frozenset[str]:
    from ...every import EVERY_RULE  # the table holds this rule too

    return frozenset(rule.id for rule in EVERY_RULE)


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
