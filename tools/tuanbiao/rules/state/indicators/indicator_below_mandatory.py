"""No indicator is below a mandatory standard."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .compared import comparisons


def check(standard: Standard, _governance: Governance) -> Findings:
    """By the relation that the disclosure itself states."""
    for one in comparisons(standard):
        if one.level == "mandatory" and one.comparison.relation == "looser":
            yield Finding(one.span, one.values)


RULE = StandardRule(
    id="indicator-below-mandatory",
    requirements=("law-21-not-below-mandatory", "regulation-12-mandatory-standards"),
    title=Words("指标不低于强制性标准", "No indicator is below a mandatory standard"),
    message=Words(
        "指标“{name}”（{value}）低于强制性标准 {standard}（{other}）",
        "The indicator “{name}” ({value}) is below the mandatory standard {standard} ({other})",
    ),
    reason=Words(
        "团体标准的技术要求不得低于强制性国家标准的相关技术要求",
        "Technical requirements of a group standard must not be below mandatory national standards",
    ),
    fix=Words(
        "修订标准，使指标不低于 {standard}；对比写错的，改正 relation",
        "Revise the standard so that it is not below {standard}, or correct `relation`",
    ),
    check=check,
)
