"""Votes are cast after the ballot opened."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """No vote is dated before the opening day."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        for index, vote in enumerate(ballot.votes if ballot else ()):
            if ballot and vote.on < ballot.opens:
                values = {"person": named(governance, vote.voter), "day": vote.on, "opens": ballot.opens}
                yield Finding(review.at("ballot", "votes", index, "on"), values)


RULE = StandardRule(
    id="ballot-vote-early",
    requirements=("format-ballot-window",),
    title=Words("表决开始以后才投票", "Votes are cast after the ballot opened"),
    message=Words(
        "{person}的表决票日期 {day} 早于表决开始日 {opens}，不计数",
        "The vote of {person} is dated {day}, before the ballot opened on {opens}, and is not counted",
    ),
    reason=Words(
        "开始以前名册和文本还没有确定，投的不是这份文本",
        "Before the opening neither roll nor text were settled; the vote was not on this text",
    ),
    fix=Words(
        "核对原票的日期；确实早于开始的，请投票人重新投票",
        "Check the date on the paper; if it is right, ask the voter to vote again",
    ),
    check=check,
)
