"""What concerns consumers is open to comments from the public."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Every round."""
    rights = standard.index.data.consumer_rights
    for number, notice in standard.consultations.items():
        if rights and rights.answer and notice.data.scope != "public":
            yield Finding(notice.at("scope"), {"round": number})


RULE = StandardRule(
    id="consultation-consumer-rights",
    requirements=("regulation-14-consumer-rights",),
    title=Words(
        "涉及消费者权益的向社会公开征求意见", "What concerns consumers is open to the public's comments"
    ),
    message=Words(
        "该标准涉及消费者权益，第 {round} 轮却只在会员范围内征求意见",
        "The standard concerns consumers' rights, but round {round} was held among members only",
    ),
    reason=Words(
        "《管理规定》第十四条：涉及消费者权益的，应当向社会公开征求意见",
        "Article 14 of the Regulation: what concerns consumers' rights is published for comments",
    ),
    fix=Words(
        "改为 scope: public 并公布；已经截止的，另开一轮向社会公开征求意见",
        "Set `scope: public` and publish it; if it has closed, open another round for the public",
    ),
    check=check,
)
