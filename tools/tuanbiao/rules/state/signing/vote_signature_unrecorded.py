"""No signed vote is left out of a ballot."""

from ....facts.roll import named
from ....facts.signatures import file_of, unrecorded
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Once the review has ended; late votes are recorded too, those of the recused are not."""
    for number, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        if ballot is None or review.data.conclusion is None:
            continue
        for person in unrecorded(standard, number, ballot):
            values = {"person": named(governance, person), "file": file_of(number, person)}
            yield Finding(review.at("ballot"), values)


RULE = StandardRule(
    id="vote-signature-unrecorded",
    requirements=("format-signature-recorded", "format-ballot-counts"),
    title=Words("签名的表决票没有遗漏", "No signed vote is left out of a ballot"),
    message=Words(
        "{person}的签名 {file} 在目录中，votes 中却没有以它为证据的票",
        "The signature of {person}, {file}, lies in the folder, but no vote rests on it",
    ),
    reason=Words(
        "收到的每张票都要记录，逾期的也要保留并标明，否则可以只数想要的票；既有签名又有评审的，以签名为准",
        "Every vote received is recorded, late ones marked so; otherwise only welcome votes might be counted. A signature counts before a review",
    ),
    fix=Words(
        "运行 tuanbiao ballot collect 补记这张票，并核对结论",
        "Run tuanbiao ballot collect to record the vote, and check the conclusion",
    ),
    check=check,
)
