"""There is a technical committee."""

from ....facts.bodies import all_readable, standing
from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """At least one, whatever its field."""
    if all_readable(governance) and not standing(governance, "committee"):
        yield Finding(Span("governance/bodies"))


RULE = GovernanceRule(
    id="technical-body",
    requirements=("opinion-3-2-technical-bodies",),
    title=Words("有标准化技术组织", "There is a technical committee"),
    message=Words("没有标准化技术组织", "There is no technical committee"),
    reason=Words(
        "《意见》提出根据行业细分领域建立团体标准化技术组织",
        "The Opinion asks for technical bodies by field of the industry",
    ),
    fix=Words(
        "在 governance/bodies/ 建立 kind 为 committee 的机构文件，写明 area",
        "Add a body of kind `committee` in governance/bodies/, with its `area`",
    ),
    check=check,
)
