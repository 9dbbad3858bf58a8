"""The drafting body assesses proposals."""

from ....facts.bodies import is_kind, name_of
from ....facts.project import proposed
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Any body of that kind."""
    found = proposed(standard)
    assessment = found.attempt.assessment if found else None
    if found and assessment and not is_kind(governance, assessment.by, "drafting"):
        yield Finding(found.span("assessment", "by"), {"body": name_of(governance, assessment.by)})


RULE = StandardRule(
    id="proposal-assessor",
    requirements=("opinion-3-4-assessment",),
    title=Words("提案由标准编制机构评估", "The drafting body assesses the proposal"),
    message=Words("{body}不是标准编制机构", "{body} is not a drafting body"),
    reason=Words(
        "《意见》规定由标准编制机构评估提案，由管理协调机构审查项目建议书，两者分开",
        "The Opinion has the drafting body assess proposals and the coordination body examine projects",
    ),
    fix=Words(
        "由标准编制机构评估后写明 by；机构类别写错的，改正 governance/bodies 中的 kind",
        "Have a drafting body assess it and name it in `by`, or correct `kind` in governance/bodies",
    ),
    check=check,
)
