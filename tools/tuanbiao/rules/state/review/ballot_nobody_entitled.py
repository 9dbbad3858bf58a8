"""Somebody is entitled to vote."""

from ....facts.ballot import entitled_to_vote
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Judged as soon as a ballot is planned, before anybody is asked to vote."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        if ballot and not entitled_to_vote(ballot):
            values = {"roll": len(set(ballot.roll)), "recused": len(set(ballot.recused))}
            yield Finding(review.at("ballot", "roll"), values)


RULE = StandardRule(
    id="ballot-nobody-entitled",
    requirements=("format-ballot-entitled", "opinion-3-4-three-quarters"),
    title=Words("有人可以表决", "Somebody is entitled to vote"),
    message=Words(
        "有表决权人数为 0（名册 {roll} 人，回避 {recused} 人），表决不可能通过",
        "Nobody is entitled to vote ({roll} on the roll, {recused} recused); the ballot cannot pass",
    ),
    reason=Words(
        "没有有表决权的人，就谈不上 3/4 同意", "Where nobody is entitled there are no three quarters"
    ),
    fix=Words(
        "请任命机构增补与起草单位无关的审查组成员，重新审查",
        "Have members appointed who are independent of the drafting units, and review again",
    ),
    check=check,
)
