"""A signature proves the vote that it is recorded for."""

from ....facts.roll import named
from ....facts.signatures import examined, why
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Any key that people.yml ever gave the voter will do here; its period is judged by another rule."""
    for one in examined(standard, governance):
        if one.refusal and one.refusal.problem != "period":
            reason = why(governance, one.refusal, one.signed)
            values = {"person": named(governance, one.row.voter), "why": reason}
            yield Finding(standard.reviews[one.round].at("ballot", "votes", one.at, "evidence"), values)


RULE = StandardRule(
    id="vote-signature",
    requirements=("format-signature-verifies",),
    title=Words("签名与所记的表决票相符", "A signature proves the vote that it is recorded for"),
    message=Words(
        "{person}的签名不能证明这张票：{why}", "The signature of {person} does not prove this vote: {why}"
    ),
    reason=Words(
        "签名针对仓库、标准、轮次、文本、名册、投票人、意见和日期；有一项不同，签的就不是这张票",
        "A signature is over repository, standard, round, text, roll, voter, choice and day; where one differs, another vote was signed",
    ),
    fix=Words(
        "按投票人实际签署的意见和日期记录；文件损坏的放回原文件，签错的请投票人重新签署",
        "Record the choice and day that were signed; put a damaged file back, or ask the voter to sign again",
    ),
    check=check,
)
