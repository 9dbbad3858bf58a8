"""An acknowledged irregularity names a rule that exists."""

from ....facts.known import near
from ....facts.rows import rows
from ....governance import Governance
from ...known import known
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Whatever it looks at."""
    for at, one in rows(governance.irregularities):
        if one.rule not in known():
            yield Finding(at("rule"), {"rule": one.rule, "hint": near(one.rule, frozenset(known()))})


RULE = GovernanceRule(
    id="irregularity-rule",
    requirements=("format-irregularities",),
    title=Words("登记的不合规指明规则", "An acknowledged irregularity names a rule"),
    message=Words("没有规则“{rule}”{hint}", "There is no rule `{rule}`{hint}"),
    reason=Words("审计按规则和提交对应登记的情形", "The audit matches an entry by rule and commit"),
    fix=Words("写审计报告中的规则标识", "Copy the rule's id from the audit"),
    check=check,
)
