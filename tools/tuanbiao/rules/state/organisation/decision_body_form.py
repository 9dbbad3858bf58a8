"""The decision body is one that the Opinion names, or has its basis in the charter."""

from ....facts.bodies import standing
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_NAMED = ("standing-presidents", "council", "general-assembly")


def check(governance: Governance) -> Findings:
    """The Opinion's list is open, so that another body needs a clause of the charter."""
    for body in standing(governance, "decision").values():
        if body.data.form not in _NAMED and body.data.charter_basis is None:
            yield Finding(body.at("form"), {"name": body.data.name})


RULE = GovernanceRule(
    id="decision-body-form",
    requirements=("gbt-20004-1-three-bodies",),
    title=Words("决策机构有章程依据", "The decision body has its basis in the charter"),
    message=Words(
        "决策机构“{name}”不是常务会长会、理事会或会员大会，也没有写明章程依据",
        "The decision body {name} is no standing presidents' meeting, council or general assembly, and gives no clause of the charter",
    ),
    reason=Words(
        "决策机构可由常务会长会、理事会或会员大会等担任；由其他机构担任的，权限来自章程",
        "Any other body than those has its powers from the charter",
    ),
    fix=Words(
        "写明 form，或者在 charter_basis 写明章程条款",
        "State `form`, or the charter's clause in `charter_basis`",
    ),
    check=check,
)
