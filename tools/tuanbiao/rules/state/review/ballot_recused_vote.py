"""The recused do not vote."""

from ....facts.roll import named
from ....governance import Governance
from ....records.review import CHOICES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """No paper comes from a recused person."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        for index, vote in enumerate(ballot.votes if ballot else ()):
            if ballot and vote.voter in ballot.recused:
                zh, en = CHOICES[vote.choice]
                values = {"person": named(governance, vote.voter), "choice": Words(zh, en.lower())}
                yield Finding(review.at("ballot", "votes", index, "voter"), values)


RULE = StandardRule(
    id="ballot-recused-vote",
    requirements=("regulation-14-recusal", "format-ballot-voters"),
    title=Words("回避的人不投票", "The recused do not vote"),
    message=Words(
        "{person}应当回避，却有表决票（{choice}）", "{person} is recused, yet has a vote ({choice})"
    ),
    reason=Words(
        "起草人及其所在单位的专家不能参加表决；这张票没有计数",
        "Drafters and experts of their units may not vote; this paper was not counted",
    ),
    fix=Words(
        "查明为何发票给此人，从 votes 中移出并把原票作为证据保留",
        "Find out why the person was given a paper; take it out of votes and keep the original as evidence",
    ),
    check=check,
)
