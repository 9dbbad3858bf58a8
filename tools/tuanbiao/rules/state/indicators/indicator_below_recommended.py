"""Indicators are not below recommended standards."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .compared import comparisons

_RECOMMENDED = ("national", "industry", "local")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Against national, industry and local standards."""
    for one in comparisons(standard):
        if one.level in _RECOMMENDED and one.comparison.relation == "looser":
            yield Finding(one.span, one.values)


RULE = StandardRule(
    id="indicator-below-recommended",
    requirements=("custom-not-below-recommended",),
    title=Words("指标不低于推荐性标准", "Indicators are not below recommended standards"),
    message=Words(
        "指标“{name}”（{value}）低于 {standard}（{other}）",
        "The indicator “{name}” ({value}) is below {standard} ({other})",
    ),
    reason=Words(
        "鼓励制定严于国家标准、行业标准和地方标准的团体标准；更低的指标应有充分理由",
        "Standards stricter than national, industry and local ones are encouraged; a lower one needs good reasons",
    ),
    fix=Words(
        "核对对比结果；确实更低的，在编制说明中写明理由",
        "Look at the comparison; where it is lower, give the reasons in the explanatory report",
    ),
    check=check,
)
