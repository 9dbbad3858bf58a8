"""An approval that was carried is recorded as passed."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .decided import decided


def check(standard: Standard, governance: Governance) -> Findings:
    """A failed approval misses its quorum or its majority."""
    for one in decided(standard, governance):
        data = one.approval.data
        if data.conclusion == "failed" and one.quorate and one.carried:
            values = {
                "present": data.present,
                "expected": data.expected,
                "for_": data.for_,
                "quorum": one.rules.quorum,
                "majority": one.rules.majority,
            }
            yield Finding(one.approval.at("conclusion"), values)


RULE = StandardRule(
    id="approval-failed-against-count",
    requirements=("format-approval-counts",),
    title=Words("达到多数的批准记为通过", "An approval that was carried is recorded as passed"),
    message=Words(
        "实到 {present}/{expected} 人，同意 {for_} 票，达到议事规则（{quorum}，{majority}），却记为不通过",
        "{present} of {expected} present and {for_} for meet the rules of procedure ({quorum}, {majority}), yet it is recorded as failed",
    ),
    reason=Words("结论由票数决定", "The conclusion follows from the votes"),
    fix=Words(
        "核对票数；确实通过的，结论改为 passed",
        "Check the votes; if they are right, record the conclusion as passed",
    ),
    check=check,
)
