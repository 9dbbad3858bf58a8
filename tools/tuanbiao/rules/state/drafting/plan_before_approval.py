"""The plan is issued after the project was approved."""

from ....facts.project import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Both may fall on one day."""
    found = approved(standard)
    plan = found.attempt.plan if found else None
    document = governance.documents.get((plan.document if plan else None) or "")
    examined = found.attempt.reviewed.on if found else None
    if found and document and examined and document.data.on < examined:
        values = {"on": document.data.on, "examined": examined}
        yield Finding(found.span("plan", "document"), values)


RULE = StandardRule(
    id="plan-before-approval",
    requirements=("opinion-3-4-coordination-approves", "opinion-3-4-project-plan"),
    title=Words("审查通过之后才印发计划书", "The plan is issued after the project was approved"),
    message=Words(
        "计划书印发于 {on}，早于立项审查的 {examined}",
        "The plan was issued on {on}, before the project was examined on {examined}",
    ),
    reason=Words(
        "项目建议书审查通过后，才形成项目计划书", "The plan follows the approval of the project proposal"
    ),
    fix=Words(
        "核对文件和审查记录，改正写错的日期；确在审查之前印发的，审查后重新印发",
        "Correct the wrong date; a plan that did come first has to be issued again",
    ),
    check=check,
)
