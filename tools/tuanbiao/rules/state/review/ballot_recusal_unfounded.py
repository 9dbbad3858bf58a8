"""Only those who have to be recused are."""

from ....facts.recusal import barred, drafting, ever_tied
from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A tie by any unit that people.yml ever gave either is enough, so that closing a period changes nothing."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        if ballot is None or standard.participants is None or not governance.people:
            continue
        drafters = drafting(standard, ballot.opens)
        founded = barred(review.data.panel, ballot, drafters)
        for index, person in enumerate(ballot.recused):
            doubtful = person in ballot.roll and person not in founded
            if doubtful and not ever_tied(governance, review.data.panel, person, drafters):
                yield Finding(review.at("ballot", "recused", index), {"person": named(governance, person)})


RULE = StandardRule(
    id="ballot-recusal-unfounded",
    requirements=("format-ballot-recusal", "opinion-3-4-three-quarters"),
    title=Words("只有应当回避的人才列入回避名单", "Only those who have to be recused are"),
    message=Words(
        "{person}列入回避名单，但本人没有参加起草，所在单位也没有",
        "{person} is recused, but neither drafted nor belongs to a unit that did",
    ),
    reason=Words(
        "回避的人不计入分母，多列一人就降低了通过所需的票数；自愿不投票的人仍在分母之中",
        "The recused leave the denominator, so that one too many lowers the votes needed; who steps aside of their own will stays in it",
    ),
    fix=Words(
        "从 ballot.recused 中删去；自愿不投票的按未投处理",
        "Remove the person from ballot.recused; who does not want to vote simply casts no paper",
    ),
    check=check,
)
