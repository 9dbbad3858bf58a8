"""What failed the legal review is not approved."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """An absent legal review is said elsewhere."""
    for _, approval in sorted(standard.approvals.items()):
        legal = approval.data.legal_review
        if legal and legal.conclusion == "failed" and approval.data.conclusion == "passed":
            yield Finding(approval.at("legal_review", "conclusion"), {"on": legal.on})


RULE = StandardRule(
    id="approval-legal-review-failed",
    requirements=("format-approval-legal-review", "regulation-11-lawful"),
    title=Words("合法性审查通过才能批准", "What failed the legal review is not approved"),
    message=Words(
        "合法性审查的结论是不通过（{on}），却批准了标准",
        "The legal review failed ({on}), yet the standard was approved",
    ),
    reason=Words("违法的内容不能靠表决变得合法", "A vote makes nothing lawful"),
    fix=Words(
        "修改文本，重新作合法性审查，再提交批准",
        "Change the text, have it reviewed again, and then submit it",
    ),
    check=check,
)
