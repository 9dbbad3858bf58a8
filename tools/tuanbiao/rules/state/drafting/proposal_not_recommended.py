"""Only a proposal that was recommended becomes a project."""

from ....facts.project import proposed
from ....governance import Governance
from ....records.proposal import ASSESSMENTS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """The conclusion of the attempt that was submitted."""
    found = proposed(standard)
    assessment = found.attempt.assessment if found else None
    if found and assessment and assessment.conclusion not in (None, "recommended"):
        values = {"conclusion": Words(*ASSESSMENTS[assessment.conclusion])}
        yield Finding(found.span("assessment", "conclusion"), values)


RULE = StandardRule(
    id="proposal-not-recommended",
    requirements=("opinion-3-4-assessment",),
    title=Words("评估建议立项的提案才提交立项", "Only a recommended proposal becomes a project"),
    message=Words(
        "评估结论是“{conclusion}”，却已经提交立项",
        "The assessment says “{conclusion}”, yet the project was submitted",
    ),
    reason=Words(
        "项目建议书以评估为依据；退回或者不予采纳的提案不能提交",
        "The project proposal rests on the assessment; what was returned or declined is not submitted",
    ),
    fix=Words(
        "修改后重新提案并评估的，在 attempts 中另加一项；误提交的，退回提案阶段",
        "Add another attempt with its own assessment, or return the project to the proposal stage",
    ),
    check=check,
)
