"""Somebody is employed for standards work."""

from ....facts.bodies import MAIN, standing
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Any of the three bodies may employ them; those who left do not count."""
    bodies = standing(governance, *MAIN)
    if any(one.to is None for body in bodies.values() for one in body.data.staff):
        return
    for body in list(standing(governance, "coordination").values())[:1]:
        yield Finding(body.at("staff"), {"name": body.data.name})


RULE = GovernanceRule(
    id="standards-staff",
    requirements=("opinion-3-2-competent-staff", "regulation-8-staff"),
    title=Words("配备标准化工作人员", "Somebody is employed for standards work"),
    message=Words("没有在岗的标准化工作人员", "Nobody is employed for standards work at present"),
    reason=Words("应当有专门的工作人员", "Standards work needs its own staff"),
    fix=Words(
        "在“{name}”的 staff 写明人员、岗位职责和熟悉的领域",
        "Name person, duty and competence under `staff` of {name}",
    ),
    check=check,
)
