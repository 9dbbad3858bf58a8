"""Every fee is voluntary."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """An item that says no, or does not say."""
    for at, fee in rows(governance.fees):
        if not fee.voluntary:
            fault = _UNSAID if fee.voluntary is None else _FORCED
            yield Finding(at("voluntary"), {"item": fee.item, "fault": fault})


_UNSAID = Words("没有写明是否自愿", "is not said to be voluntary")
_FORCED = Words("不是自愿的", "is not voluntary")
RULE = GovernanceRule(
    id="fee-voluntary",
    requirements=("opinion-2-no-apportionment", "opinion-2-no-compulsory-payment", "fee-guide-voluntary"),
    title=Words("收费自愿", "Every fee is voluntary"),
    message=Words("收费项目“{item}”{fault}", "The fee {item} {fault}"),
    reason=Words(
        "不得以团体标准化工作的名义强制摊派、强制会员付费",
        "Nobody may be made to contribute or pay in the name of standards work",
    ),
    fix=Words(
        "改为自愿并写 voluntary: true，否则取消该项收费",
        "Make it voluntary and write `voluntary: true`, or drop it",
    ),
    check=check,
)
