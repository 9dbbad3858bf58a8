"""No consensus over unresolved opposition."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every opposition recorded in a review that passed by consensus was resolved."""
    for _, review in sorted(standard.reviews.items()):
        data = review.data
        if data.method != "consensus" or data.conclusion != "passed":
            continue
        for index, one in enumerate(data.sustained_opposition or ()):
            if not one.resolved:
                values = {"by": one.by, "clause": one.clause}
                yield Finding(review.at("sustained_opposition", index), values)


RULE = StandardRule(
    id="review-consensus-opposed",
    requirements=(
        "format-sustained-opposition",
        "opinion-3-4-consensus",
        "regulation-14-consensus",
        "opinion-2-general-agreement",
        "opinion-2-substantial-issues",
    ),
    title=Words("有未解决的反对意见时不得以协商一致通过", "No consensus over unresolved opposition"),
    message=Words(
        "“{by}”对“{clause}”的反对意见没有解决，却以协商一致通过",
        "Passed by consensus though the opposition of {by} on `{clause}` was not resolved",
    ),
    reason=Words(
        "协商一致是指没有对实质性问题的持续反对；有这样的反对，就需要表决",
        "Consensus means no sustained opposition on a substantial matter; where there is some, a ballot is needed",
    ),
    fix=Words(
        "继续协商并记明已解决（resolved: true），或者另行表决",
        "Talk on and record it as resolved (resolved: true), or hold a ballot",
    ),
    check=check,
)
