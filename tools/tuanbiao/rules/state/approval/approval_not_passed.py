"""Only what was approved is numbered."""

from ....facts.resolutions import decision
from ....facts.rounds import opening, went_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A conclusion that is absent, and a resolution that failed, are said where the move is judged."""
    for number, approval in sorted(standard.approvals.items()):
        opened = opening(standard, "approval", number)
        found = decision(governance, approval.data.resolution)
        if approval.data.conclusion != "failed" or (found and found.resolution.conclusion == "failed"):
            continue
        if opened and went_on(standard, "approval", number, "numbering"):
            yield Finding(standard.index.at("moves", opened.at + 1, "to"), {"round": number})


RULE = StandardRule(
    id="approval-not-passed",
    requirements=("opinion-3-4-decision-body-passes", "opinion-3-4-nine-stages"),
    title=Words("批准通过才能编号", "Only what was approved is numbered"),
    message=Words(
        "第 {round} 次报批没有通过，却进入了编号阶段",
        "Submission {round} failed, yet the standard went on to numbering",
    ),
    reason=Words("没有通过的文本不能取得编号", "What was not approved gets no number"),
    fix=Words("退回技术审查或者起草，重新报批", "Return it to review or drafting, and submit it again"),
    check=check,
)
