"""One person, one vote."""

from collections import Counter

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Nobody has two papers; a late one beside one in time counts too."""
    for _, review in sorted(standard.reviews.items()):
        voters = [vote.voter for vote in review.data.ballot.votes] if review.data.ballot else []
        for person, count in Counter(voters).items():
            if count > 1:
                second = voters.index(person, voters.index(person) + 1)
                values = {"person": named(governance, person), "count": count}
                yield Finding(review.at("ballot", "votes", second, "voter"), values)


RULE = StandardRule(
    id="ballot-voter-twice",
    requirements=("format-ballot-voters", "format-ballot-counts"),
    title=Words("每人一票", "One person, one vote"),
    message=Words("{person}有 {count} 张表决票", "{person} has {count} votes"),
    reason=Words(
        "一人一票；选择不同的几张票只能算一张无效票",
        "One person has one vote; papers that differ count as one invalid vote",
    ),
    fix=Words("核对原票，只保留有效的一张", "Compare with the papers and keep the valid one"),
    check=check,
)
