"""The standards strategy covers the current year."""

from datetime import date

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """From the first day after its last year on."""
    strategy = governance.strategy
    if strategy is not None:
        last = strategy.data.last_year
        yield Finding(strategy.at("last_year"), {"last": last}, since=date(last + 1, 1, 1))


RULE = GovernanceRule(
    id="strategy-over",
    timed=True,
    requirements=("opinion-3-2-strategy",),
    title=Words("战略规划在期限内", "The standards strategy covers the current year"),
    message=Words("标准化战略规划到 {last} 年为止，期限已过", "The standards strategy ended with {last}"),
    reason=Words(
        "决策机构负责制定商会标准化战略规划", "The decision body sets the chamber's standards strategy"
    ),
    fix=Words("制定下一期规划", "Set the next one"),
    check=check,
)
