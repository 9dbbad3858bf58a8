"""Published standards are reviewed within the customary five years."""

from ....facts.policy import versions
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_CUSTOM = 5


def check(governance: Governance) -> Findings:
    """Custom, not law."""
    for at, version in versions(governance):
        years = version.systematic_review.years
        if years > _CUSTOM:
            span = at("systematic_review", "years")
            yield Finding(span, {"years": years, "custom": _CUSTOM})


RULE = GovernanceRule(
    id="policy-review-years",
    requirements=("custom-review-five-years",),
    title=Words("复审间隔不超过五年", "The interval between reviews is at most five years"),
    message=Words(
        "复审间隔定为 {years} 年，超过惯例的 {custom} 年",
        "The interval is {years} years, more than the customary {custom}",
    ),
    reason=Words(
        "法律没有为团体标准规定间隔，各团体惯例为五年",
        "The law sets no interval for group standards; the custom is five years",
    ),
    fix=Words("改为不超过 {custom}", "Set at most {custom}"),
    check=check,
)
