"""A policy was in force when the first project started."""

from ....facts.activity import project_starts
from ....facts.policy import policy_on
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """Only the earliest start needs to be looked at, since versions never end."""
    policy = governance.policy
    for start in project_starts(register)[:1]:
        if policy is not None and policy_on(governance, start.on) is None:
            first = min(one.effective for one in policy.data.versions)
            yield Finding(start.at, {"slug": start.slug, "on": start.on, "first": first})


RULE = RegisterRule(
    id="policy-before-project",
    requirements=("format-house-rules-versions",),
    title=Words("立项时已有程序参数", "A policy was in force when the first project started"),
    message=Words(
        "{slug} 于 {on} 立项，而程序参数最早从 {first} 施行",
        "`{slug}` was taken up on {on}, but the earliest policy takes effect on {first}",
    ),
    reason=Words(
        "阶段开始时有效的程序参数判断该阶段", "A stage is judged by the policy in force when it opened"
    ),
    fix=Words("在 procedure.yml 补入当时有效的版本", "Add to procedure.yml the version that held then"),
    check=check,
)
