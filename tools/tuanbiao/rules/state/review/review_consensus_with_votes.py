"""A review by consensus has no votes."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A ballot that was planned and not needed may stand, without votes."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        if review.data.method == "consensus" and ballot and ballot.votes:
            yield Finding(review.at("method"), {"count": len(ballot.votes)})


RULE = StandardRule(
    id="review-consensus-with-votes",
    requirements=("format-review-form",),
    title=Words("协商一致的审查没有表决票", "A review by consensus has no votes"),
    message=Words(
        "决定方式为协商一致，却有 {count} 张表决票", "The method is consensus, yet there are {count} votes"
    ),
    reason=Words(
        "一旦表决，结论就由票数决定，不能再称协商一致",
        "Once votes are cast they decide, and it is no longer consensus",
    ),
    fix=Words(
        "进行了表决的，method 写 ballot；预备而没有进行的表决不列 votes",
        "Set method to ballot where there was one; a planned ballot that was not held has no votes",
    ),
    check=check,
)
