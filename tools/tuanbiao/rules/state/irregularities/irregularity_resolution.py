"""An irregularity is acknowledged by the decision body."""

from ....facts.bodies import name_of
from ....facts.resolutions import decision
from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """By a resolution that passed; one that is not known is reported as such."""
    for at, one in rows(governance.irregularities):
        found = decision(governance, one.resolution)
        if found is None:
            continue
        body = governance.bodies.get(found.meeting.data.body)
        if body is not None and body.data.kind != "decision":
            name = name_of(governance, found.meeting.data.body)
            fault = Words(f"是“{name}”的决议，它不是决策机构", f"is one of {name}, which is no decision body")
            yield Finding(at("resolution"), {"resolution": one.resolution, "fault": fault})
        elif found.resolution.conclusion != "passed":
            yield Finding(at("resolution"), {"resolution": one.resolution, "fault": _OPEN})


_OPEN = Words("没有通过的结论", "does not conclude that it passed")
RULE = GovernanceRule(
    id="irregularity-resolution",
    requirements=("format-irregularities",),
    title=Words("不合规由决策机构确认", "An irregularity is acknowledged by the decision body"),
    message=Words("决议 {resolution} {fault}", "The resolution {resolution} {fault}"),
    reason=Words(
        "承认程序不合规，是商会的决定", "To admit that the procedure failed is for the chamber to decide"
    ),
    fix=Words(
        "提交决策机构确认，写明该决议", "Have the decision body acknowledge it and name that resolution"
    ),
    check=check,
)
