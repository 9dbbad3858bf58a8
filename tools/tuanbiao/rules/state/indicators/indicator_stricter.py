"""Indicators that are said to be stricter are listed for the reader to check."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .compared import comparisons

_EXISTING = ("mandatory", "national", "industry", "local")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Against national, industry and local standards; what a new edition raises is its own affair."""
    for one in comparisons(standard):
        if one.level in _EXISTING and one.comparison.relation == "stricter":
            yield Finding(one.span, one.values)


RULE = StandardRule(
    id="indicator-stricter",
    requirements=("opinion-3-5-stricter", "regulation-13-stricter"),
    title=Words(
        "严于其他标准的指标", "Indicators that are said to be stricter are listed for the reader to check"
    ),
    message=Words(
        "指标“{name}”（{value}）称严于 {standard}（{other}）",
        "The indicator “{name}” ({value}) is said to be stricter than {standard} ({other})",
    ),
    reason=Words(
        "鼓励严于现有标准；是否严于要由读者比较两个数值",
        "Being stricter is encouraged; whether it is, readers see from the two values",
    ),
    fix=Words(
        "不必改动；请核对两个数值是同一条件下的同一指标",
        "Nothing to change; see that both values are of the same indicator under the same conditions",
    ),
    check=check,
)
