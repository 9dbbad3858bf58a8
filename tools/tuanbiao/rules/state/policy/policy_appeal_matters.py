"""Members may appeal against something."""

from ....facts.policy import versions
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """An empty list would leave members no right of appeal."""
    for at, version in versions(governance):
        if not version.appeal_matters:
            yield Finding(at("appeal_matters"))


RULE = GovernanceRule(
    id="policy-appeal-matters",
    requirements=("opinion-3-3-appeal-matters",),
    title=Words("有可以申诉的事项", "Members may appeal against something"),
    message=Words("可申诉事项为空", "The list of matters for appeal is empty"),
    reason=Words(
        "申诉制度应明确申诉事项，空的清单等于没有申诉权",
        "The rules on appeals name the matters; an empty list is no right at all",
    ),
    fix=Words(
        "列出可申诉事项，或者删去 appeal_matters 以采用默认清单",
        "List them, or drop `appeal_matters` for the default list",
    ),
    check=check,
)
