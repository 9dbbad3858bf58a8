"""Policy versions stand in the order in which they take effect."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Two versions never take effect on one day."""
    policy = governance.policy
    if policy is None:
        return
    versions = policy.data.versions
    for place in range(1, len(versions)):
        on, before = versions[place].effective, versions[place - 1].effective
        if on <= before:
            yield Finding(policy.at("versions", place, "effective"), {"on": on, "before": before})


RULE = GovernanceRule(
    id="policy-versions-order",
    requirements=("format-house-rules-versions",),
    title=Words("程序参数各版本依次施行", "Policy versions stand in the order of effect"),
    message=Words(
        "本版本 {on} 施行，不晚于上一版本的 {before}",
        "This version takes effect on {on}, not after the one before ({before})",
    ),
    reason=Words(
        "每一天只有一个版本有效，才知道按哪个判断", "On each day one version must hold, so that it can judge"
    ),
    fix=Words("按施行日期从早到晚排列，同一天只留一个版本", "Order them by effect, one for a day"),
    check=check,
)
