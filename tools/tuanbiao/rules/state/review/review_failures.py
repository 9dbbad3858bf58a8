"""A project that failed review too often can only be cancelled."""

from ....facts.rounds import following, openings, policy_of
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Counts failed reviews in order of the moves and looks at the move after the last one allowed."""
    failures = 0
    for opened in openings(standard):
        review = standard.reviews.get(opened.round) if opened.stage == "technical-review" else None
        if review is None or review.data.conclusion != "failed":
            continue
        failures += 1
        policy = policy_of(governance, standard, "technical-review", opened.round)
        move = following(standard, opened)
        if policy and failures >= policy.max_review_failures and move and move.to != "cancelled":
            values = {"failures": failures, "limit": policy.max_review_failures, "stage": NAMES[move.to]}
            yield Finding(standard.index.at("moves", opened.at + 1, "to"), values)


RULE = StandardRule(
    id="review-failures",
    requirements=("format-review-failures",),
    title=Words(
        "审查不通过达到上限的项目只能终止", "A project that failed review too often can only be cancelled"
    ),
    message=Words(
        "技术审查第 {failures} 次不通过（上限 {limit} 次），此后只能终止，却进入了“{stage}”",
        "The review has failed {failures} times (limit {limit}); the project can only be cancelled, yet it went to {stage}",
    ),
    reason=Words(
        "商会自己规定了次数，以免同一文本无休止地送审",
        "The chamber set the limit itself, so that one text is not sent to review for ever",
    ),
    fix=Words(
        "终止该项目；需要继续的，重新提案", "Cancel the project; if the work is to go on, propose it anew"
    ),
    check=check,
)
