"""Every fee was decided by resolution."""

from ....facts.resolutions import decision
from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A resolution that is missing, or one that did not pass."""
    for at, fee in rows(governance.fees):
        found = decision(governance, fee.resolution)
        failed = found is not None and found.resolution.conclusion == "failed"
        if fee.resolution is None or failed:
            fault = _FAILED if failed else _NONE
            yield Finding(at("resolution"), {"item": fee.item, "fault": fault})


_NONE = Words("没有写明通过它的决议", "names no resolution")
_FAILED = Words("所依据的决议没有通过", "rests on a resolution that did not pass")
RULE = GovernanceRule(
    id="fee-resolution",
    requirements=("fee-guide-basis",),
    title=Words("收费经决议通过", "Every fee was decided by resolution"),
    message=Words("收费项目“{item}”{fault}", "The fee {item} {fault}"),
    reason=Words("收费项目和标准应经规定的程序通过", "Fees are decided by the procedure laid down for them"),
    fix=Words(
        "在 resolution 写明通过它的“会议#决议”",
        "Name the `meeting#resolution` that passed it under `resolution`",
    ),
    check=check,
)
