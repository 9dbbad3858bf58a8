"""Only what passed review goes on to approval."""

from ....facts.rounds import opening, went_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A review without a conclusion is said elsewhere."""
    for number, review in sorted(standard.reviews.items()):
        opened = opening(standard, "technical-review", number)
        failed = review.data.conclusion == "failed"
        if opened and failed and went_on(standard, "technical-review", number, "approval"):
            yield Finding(standard.index.at("moves", opened.at + 1, "to"), {"round": number})


RULE = StandardRule(
    id="review-not-passed",
    requirements=("format-ballot-conclusion", "opinion-3-4-nine-stages"),
    title=Words("审查通过才能报批", "Only what passed review goes on to approval"),
    message=Words(
        "第 {round} 次审查的结论是不通过，却进入了批准阶段",
        "Review {round} failed, yet the standard went on to approval",
    ),
    reason=Words("技术审查是批准的前提", "Approval rests on the review"),
    fix=Words(
        "退回起草或者征求意见，修改后再次审查", "Go back to drafting or consultation, and review again"
    ),
    check=check,
)
