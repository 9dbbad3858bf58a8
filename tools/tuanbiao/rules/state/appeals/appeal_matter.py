"""An appeal that is taken up is about a listed matter."""

from ....facts.appeals import is_taken_up
from ....facts.policy import policy_on
from ....governance import Governance
from ....records.appeal import MATTERS
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """By the list in force on the day of filing."""
    for appeal in governance.appeals.values():
        policy = policy_on(governance, appeal.data.filed)
        if policy and is_taken_up(appeal.data) and appeal.data.matter not in policy.appeal_matters:
            yield Finding(appeal.at("matter"), {"matter": Words(*MATTERS[appeal.data.matter])})


RULE = GovernanceRule(
    id="appeal-matter",
    requirements=("opinion-3-3-appeal-matters",),
    title=Words("受理的申诉属于可申诉事项", "An appeal that is taken up is about a listed matter"),
    message=Words(
        "“{matter}”不在可申诉事项中", "“{matter}” is not among the matters that may be appealed against"
    ),
    reason=Words("申诉事项由申诉制度规定", "The rules on appeals name the matters"),
    fix=Words(
        "改正 matter；不属于的，写明不受理及理由；确应受理的，先修改 procedure.yml",
        "Correct `matter`; refuse with a reason what is not listed; or first widen the list in procedure.yml",
    ),
    check=check,
)
