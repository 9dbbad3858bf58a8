"""The chamber's status and its suspended periods agree."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A suspended chamber has a period that says so, and an open period makes it suspended."""
    chamber = governance.chamber
    if chamber is None:
        return
    suspended = chamber.data.status == "suspended"
    still = [one for one in chamber.data.suspensions if one.to is None]
    if suspended and not chamber.data.suspensions:
        yield Finding(chamber.at("status"), {"fault": _NO_PERIOD})
    elif still and chamber.data.status == "active":
        yield Finding(chamber.at("status"), {"fault": _STILL_OPEN})


_NO_PERIOD = Words("状态为停止活动，却没有停止活动的期间", "the status is suspended, but no period is given")
_STILL_OPEN = Words(
    "停止活动的期间没有结束，状态却为正常", "a suspended period is open, but the status is active"
)
RULE = GovernanceRule(
    id="chamber-status",
    requirements=("regulation-31-suspended",),
    title=Words("商会状态与停止活动期间一致", "The chamber's status and its suspended periods agree"),
    message=Words("商会状态不一致：{fault}", "The chamber's status does not agree: {fault}"),
    reason=Words("停止活动期间不得开展团体标准化工作", "No standards work may be done while suspended"),
    fix=Words(
        "在 suspensions 写明起止日期和决定机关，或者改正 status",
        "Give the period and the authority under `suspensions`, or correct `status`",
    ),
    check=check,
)
