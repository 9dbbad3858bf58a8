"""An irregularity is acknowledged once."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The same rule, commit and standard."""
    seen: set[tuple[str, str, str | None]] = set()
    for at, one in rows(governance.irregularities):
        key = (one.commit, one.rule, one.standard)
        if key in seen:
            yield Finding(at(), {"commit": one.commit[:12], "rule": one.rule})
        seen.add(key)


RULE = GovernanceRule(
    id="irregularity-twice",
    requirements=("format-irregularities",),
    title=Words("不合规不重复登记", "An irregularity is acknowledged once"),
    message=Words("提交 {commit} 的 {rule} 已经登记", "{rule} at {commit} is already acknowledged"),
    reason=Words("两处说明可能不一致", "Two explanations may differ"),
    fix=Words("合并说明，删去一项", "Merge the explanations and drop one"),
    check=check,
)
