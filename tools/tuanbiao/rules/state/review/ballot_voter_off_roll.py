"""Voters are on the roll."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Every voter is on the roll."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        for index, vote in enumerate(ballot.votes if ballot else ()):
            if ballot and vote.voter not in ballot.roll:
                values = {"person": named(governance, vote.voter)}
                yield Finding(review.at("ballot", "votes", index, "voter"), values)


RULE = StandardRule(
    id="ballot-voter-off-roll",
    requirements=("format-ballot-voters", "format-ballot-counts"),
    title=Words("投票人在表决名册上", "Voters are on the roll"),
    message=Words("{person}不在表决名册上，却有表决票", "{person} cast a vote without being on the roll"),
    reason=Words(
        "没有表决权的人的票不计数；票数之和必须等于有表决权人数",
        "Papers of those without a vote do not count; the papers have to add up to the number entitled",
    ),
    fix=Words(
        "核对原票；投票人写错的改正，不应有的票移作证据",
        "Compare with the paper; correct the name, or keep a paper that should not be there as evidence only",
    ),
    check=check,
)
