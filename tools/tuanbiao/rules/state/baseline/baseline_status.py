"""An inherited standard gives what its status needs."""

from ....facts.rows import rows
from ....governance import Governance
from ....records.baseline import STATUSES, Inherited
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A finished one has a number, one in progress a stage and no number yet."""
    for at, one in rows(governance.baseline):
        fault = _fault(one)
        if fault is not None:
            yield Finding(at("status"), {"status": Words(*STATUSES[one.status]), "fault": fault})


def _fault(one: Inherited) -> Words | None:
    if one.status == "in-progress":
        return _NO_STAGE if one.stage is None else None
    if one.number is None:
        return _NO_NUMBER
    return _STAGE if one.stage not in (None, "publication", "withdrawn") else None


_NO_STAGE = Words("没有写明阶段（stage）", "gives no `stage`")
_NO_NUMBER = Words("没有写明编号（number）", "gives no `number`")
_STAGE = Words("写着尚未发布的阶段", "gives a stage before publication")
RULE = GovernanceRule(
    id="baseline-status",
    requirements=("format-baseline",),
    title=Words("承接的标准按状态填写齐全", "An inherited standard gives what its status needs"),
    message=Words("状态为“{status}”，{fault}", "The status is “{status}”, but it {fault}"),
    reason=Words(
        "在研项目要知道进行到哪一步，发布过的标准要有编号",
        "Work in progress stands at some stage; what was issued has a number",
    ),
    fix=Words("补充，或者改正 status", "Add it, or correct `status`"),
    check=check,
)
