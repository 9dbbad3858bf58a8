"""Every vote has its evidence."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Whether what is named proves anything is judged for all evidence alike."""
    for _, review in sorted(standard.reviews.items()):
        for index, vote in enumerate(review.data.ballot.votes if review.data.ballot else ()):
            if vote.evidence is None:
                values = {"person": named(governance, vote.voter)}
                yield Finding(review.at("ballot", "votes", index), values)


RULE = StandardRule(
    id="ballot-vote-evidence",
    requirements=("format-ballot-evidence",),
    title=Words("每张表决票有证据", "Every vote has its evidence"),
    message=Words("{person}的表决票没有证据", "The vote of {person} has no evidence"),
    reason=Words(
        "没有原票、签名或者平台记录的摘要，谁都可以写下一张票",
        "Without the digest of a paper, a signature or a forge record anybody could write down a vote",
    ),
    fix=Words(
        "在 evidence 中写明种类和摘要：原票的 sha256 和保管机构，或者 evidence/ 下的文件",
        "Give kind and digest in evidence: the sha256 of the paper and who keeps it, or a file below evidence/",
    ),
    check=check,
)
