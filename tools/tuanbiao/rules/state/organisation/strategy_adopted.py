"""The standards strategy was adopted by the decision body."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Not yet adopted, or adopted by another body."""
    strategy = governance.strategy
    if strategy is None:
        return
    adopted = strategy.data.adopted
    if adopted is None:
        yield Finding(strategy.at(), {"fault": Words("还没有通过", "has not been adopted")})
    elif not is_kind(governance, adopted.by, "decision"):
        name = name_of(governance, adopted.by)
        fault = Words(f"由“{name}”通过，它不是决策机构", f"was adopted by {name}, which is no decision body")
        yield Finding(strategy.at("adopted", "by"), {"fault": fault})


RULE = GovernanceRule(
    id="strategy-adopted",
    requirements=("opinion-3-2-strategy",),
    title=Words("战略规划由决策机构通过", "The standards strategy was adopted by the decision body"),
    message=Words("标准化战略规划{fault}", "The standards strategy {fault}"),
    reason=Words(
        "决策机构负责制定商会标准化战略规划", "The decision body sets the chamber's standards strategy"
    ),
    fix=Words(
        "提交决策机构通过，在 adopted 写明日期、机构和决议",
        "Have it adopted and record day, body and resolution under `adopted`",
    ),
    check=check,
)
