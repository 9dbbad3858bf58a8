"""The standards strategy covers the current year."""

from datetime import date

from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """From the first day after its last year on."""
    strategy = library.governance.strategy
    if strategy is not None and as_of.year > strategy.data.last_year:
        yield Finding(strategy.at("last_year"), {"last": strategy.data.last_year})


RULE = DateRule(
    id="strategy-over",
    requirements=("opinion-3-2-strategy",),
    title=Words("战略规划在期限内", "The standards strategy covers the current year"),
    message=Words("标准化战略规划到 {last} 年为止，期限已过", "The standards strategy ended with {last}"),
    reason=Words(
        "决策机构负责制定商会标准化战略规划", "The decision body sets the chamber's standards strategy"
    ),
    fix=Words("制定下一期规划", "Set the next one"),
    check=check,
)
