"""The coordination body has two people, so that one can confirm what the other records."""

from ....facts.bodies import people_of, standing
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Staff and members of all coordination bodies together."""
    bodies = list(standing(governance, "coordination").values())
    people = {person for body in bodies for person in people_of(body.data)}
    if bodies and len(people) < 2:
        yield Finding(bodies[0].at("staff"), {"count": len(people)})


RULE = GovernanceRule(
    id="two-people",
    requirements=("custom-two-people",),
    title=Words("管理协调机构至少两人", "The coordination body has two people"),
    message=Words(
        "管理协调机构现有 {count} 人，少于 2 人",
        "The coordination body has too few people: {count}, fewer than 2",
    ),
    reason=Words(
        "会议纪要、归档和签发需要两人互相确认",
        "Minutes, archives and issued papers need a second person to confirm",
    ),
    fix=Words("在 staff 或 members 补充", "Add somebody under `staff` or `members`"),
    check=check,
)
