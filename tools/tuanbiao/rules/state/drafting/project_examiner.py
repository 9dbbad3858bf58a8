"""The coordination body examines projects."""

from ....facts.bodies import is_kind, name_of
from ....facts.project import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Any body of that kind."""
    found = approved(standard)
    if found and not is_kind(governance, found.attempt.reviewed.body, "coordination"):
        values = {"body": name_of(governance, found.attempt.reviewed.body)}
        yield Finding(found.span("reviewed", "body"), values)


RULE = StandardRule(
    id="project-examiner",
    requirements=("opinion-3-4-coordination-approves",),
    title=Words("项目建议书由管理协调机构审查", "The coordination body examines the project proposal"),
    message=Words("{body}不是管理协调机构", "{body} is not a coordination body"),
    reason=Words(
        "《意见》规定由管理协调机构审查通过项目建议书",
        "The Opinion has the coordination body examine and pass the project proposal",
    ),
    fix=Words(
        "由管理协调机构审查后写明 body；机构类别写错的，改正 governance/bodies 中的 kind",
        "Have the coordination body examine it and name it in `body`, or correct `kind` in governance/bodies",
    ),
    check=check,
)
