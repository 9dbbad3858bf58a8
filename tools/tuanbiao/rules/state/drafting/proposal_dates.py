"""Proposal, assessment and submission follow each other."""

from ....facts.project import proposed
from ....governance import Governance
from ....standard import Standard
from ...in_order import in_order
from ...rule import Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """All may fall on one day."""
    found = proposed(standard)
    if found is None:
        return
    attempt = found.attempt
    assessed = attempt.assessment.on if attempt.assessment else None
    submitted = attempt.project_proposal.submitted if attempt.project_proposal else None
    yield from in_order(
        (
            (Words("提案", "the proposal"), attempt.proposed, found.span("proposed")),
            (Words("评估", "the assessment"), assessed, found.span("assessment", "on")),
            (
                Words("提交项目建议书", "the submission of the project proposal"),
                submitted,
                found.span("project_proposal", "submitted"),
            ),
            (
                Words("进入立项阶段", "the entry into project approval"),
                found.on,
                found.span("project_proposal", "submitted"),
            ),
        )
    )


RULE = StandardRule(
    id="proposal-dates",
    requirements=("opinion-3-4-project-proposal-submitted", "format-date-order"),
    title=Words("提案、评估、提交依次进行", "Proposal, assessment and submission follow each other"),
    message=Words(
        "{later}（{second}）早于{earlier}（{first}）",
        "Out of order: {later} is dated {second}, {earlier} {first}",
    ),
    reason=Words(
        "先提案，再评估，然后形成并提交项目建议书，最后立项",
        "A proposal is assessed before it is submitted, and submitted before the project is taken up",
    ),
    fix=Words("核对原件，改正写错的日期", "Look at the originals and correct the wrong date"),
    check=check,
)
