"""The chamber's own share for technical review is not below the floor."""

from ....facts.ballot import ratio
from ....facts.policy import versions
from ....governance import Governance
from ....requirements import procedure
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Compared as fractions: 74/99 is below 3/4."""
    least = procedure().floors.review_threshold
    for at, version in versions(governance):
        if ratio(version.review_threshold) < ratio(least):
            values = {"share": version.review_threshold, "least": least}
            yield Finding(at("review_threshold"), values)


RULE = GovernanceRule(
    id="policy-review-threshold",
    requirements=("format-house-rules-stricter", "opinion-3-4-three-quarters"),
    title=Words(
        "自定的审查通过比例不低于底线", "The chamber's share for technical review is not below the floor"
    ),
    message=Words(
        "技术审查通过比例定为 {share}，低于 {least}",
        "The share for technical review is {share}, below {least}",
    ),
    reason=Words(
        "不少于有表决权人数的3/4同意方可通过，商会可以定得更高",
        "At least 3/4 of those entitled must agree; a chamber may ask for more",
    ),
    fix=Words("改为不低于 {least}", "Set at least {least}"),
    check=check,
)
