"""The coordination body is an internal department of the chamber."""

from ....facts.bodies import standing
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Its record says since when, by what basis."""
    for body in standing(governance, "coordination").values():
        if body.data.internal is None:
            yield Finding(body.at(), {"name": body.data.name})


RULE = GovernanceRule(
    id="coordination-internal",
    requirements=("opinion-3-2-coordination-internal", "opinion-2-internal-body", "regulation-8-department"),
    title=Words("管理协调机构是内设机构", "The coordination body is an internal department"),
    message=Words(
        "管理协调机构“{name}”没有写明是商会的内设机构",
        "The coordination body {name} is not said to be internal",
    ),
    reason=Words(
        "管理协调机构应作为商会内设的工作机构",
        "The coordination body shall be an internal body of the chamber",
    ),
    fix=Words(
        "在 internal 写明设立日期和依据", "Give the date and the basis of its establishment under `internal`"
    ),
    check=check,
)
