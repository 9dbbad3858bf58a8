"""A conclusion by ballot has the ballot on record."""

from ....facts.ballot import entitled_to_vote
from ....facts.rounds import went_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """What the move to approval asks for anyway is not said twice, nor that nobody may vote."""
    for number, review in sorted(standard.reviews.items()):
        data = review.data
        moved = went_on(standard, "technical-review", number, "approval")
        if data.method != "ballot" or data.conclusion is None or moved:
            continue
        if data.ballot is None:
            yield Finding(review.at("method"), {"what": Words("表决记录", "there is none on record")})
        elif not data.ballot.votes and entitled_to_vote(data.ballot):
            yield Finding(review.at("ballot"), {"what": Words("表决票", "no vote is on record")})


RULE = StandardRule(
    id="review-ballot-missing",
    requirements=("format-review-form", "opinion-3-4-three-quarters"),
    title=Words("以表决作出的结论有表决记录", "A conclusion by ballot has the ballot on record"),
    message=Words("决定方式为表决，但没有{what}", "The method is ballot, but {what}"),
    reason=Words(
        "没有名册和票数，无从知道是否达到 3/4",
        "Without roll and votes nobody can tell whether three quarters agreed",
    ),
    fix=Words(
        "补上 ballot 的名册、回避、期限和每张票；没有表决而是协商一致的，method 写 consensus",
        "Add roll, recusals, window and votes to ballot; if there was consensus and no ballot, set method to consensus",
    ),
    check=check,
)
