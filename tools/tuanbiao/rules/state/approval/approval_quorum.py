"""An approval has its quorum."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .decided import decided


def check(standard: Standard, governance: Governance) -> Findings:
    """Present against expected, by the comparison of the chamber's own rules."""
    for one in decided(standard, governance):
        data = one.approval.data
        if data.conclusion == "passed" and one.quorate is False:
            values = {"present": data.present, "expected": data.expected, "quorum": one.rules.quorum}
            yield Finding(one.approval.at("present"), values)


RULE = StandardRule(
    id="approval-quorum",
    requirements=("opinion-3-4-own-rules-of-procedure", "regulation-14-own-procedure"),
    title=Words("批准时达到法定人数", "An approval has its quorum"),
    message=Words(
        "实到 {present} 人，应到 {expected} 人，没有达到议事规则的法定人数（{quorum}），却记为通过",
        "{present} of {expected} members were present, short of the quorum ({quorum}) of the rules of procedure, yet it is recorded as passed",
    ),
    reason=Words(
        "出席不足法定人数的会议不能作出决定；“>”与“>=”不同",
        "A meeting without its quorum decides nothing; `>` and `>=` differ",
    ),
    fix=Words("重新召开会议表决", "Hold the meeting again"),
    check=check,
)
