"""There is a standards strategy."""

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

_PATH = "governance/strategy.md"


def check(governance: Governance) -> Findings:
    """A file that cannot be read is left to the rules of form."""
    if governance.strategy is None and _PATH not in governance.broken:
        yield Finding(Span(_PATH))


RULE = GovernanceRule(
    id="strategy-missing",
    requirements=("opinion-3-2-strategy",),
    title=Words("有标准化战略规划", "There is a standards strategy"),
    message=Words(
        "没有标准化战略规划 governance/strategy.md", "There is no standards strategy governance/strategy.md"
    ),
    reason=Words(
        "决策机构负责制定商会标准化战略规划", "The decision body sets the chamber's standards strategy"
    ),
    fix=Words(
        "建立 governance/strategy.md，由决策机构通过",
        "Add governance/strategy.md and have the decision body adopt it",
    ),
    check=check,
)
