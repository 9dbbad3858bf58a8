"""An approval has the majority of the rules of procedure."""

from ....governance import Governance
from ....records.policy import BASES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .decided import decided


def check(standard: Standard, governance: Governance) -> Findings:
    """Votes for against those attending or all members, as the chamber's own rules say."""
    for one in decided(standard, governance):
        data = one.approval.data
        if data.conclusion == "passed" and one.carried is False:
            zh, en = BASES[one.rules.of]
            values = {
                "for_": data.for_,
                "base": one.base,
                "of": Words(zh, en.lower()),
                "majority": one.rules.majority,
            }
            yield Finding(one.approval.at("for"), values)


RULE = StandardRule(
    id="approval-majority",
    requirements=("opinion-3-4-own-rules-of-procedure", "regulation-14-own-procedure"),
    title=Words("批准达到议事规则的多数", "An approval has the majority of the rules of procedure"),
    message=Words(
        "同意 {for_} 票，{of} {base} 人，没有达到议事规则的多数（{majority}），却记为通过",
        "{for_} votes for out of {base} ({of}), short of the majority ({majority}) of the rules of procedure, yet it is recorded as passed",
    ),
    reason=Words(
        "批准按商会自己的议事规则，不按技术审查的 3/4；“> 1/2”与“>= 1/2”不同",
        "Approval follows the chamber's own rules, not the three quarters of the review; `> 1/2` and `>= 1/2` differ",
    ),
    fix=Words(
        "结论改为 failed，退回技术审查或者起草",
        "Record the conclusion as failed, and return it to review or drafting",
    ),
    check=check,
)
