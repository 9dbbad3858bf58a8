"""After too many failed reviews the project can only be cancelled."""

from ....facts.rounds import following, openings, policy_of
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The limit is that in force when the review opened which reached it."""
    failures = 0
    for opened in openings(standard):
        review = standard.reviews.get(opened.round) if opened.stage == "technical-review" else None
        if review is None or review.data.conclusion != "failed":
            continue
        failures += 1
        policy = policy_of(governance, standard, "technical-review", opened.round)
        move = following(standard, opened)
        if policy and failures >= policy.max_review_failures and move and move.to != "cancelled":
            values = {"count": failures, "limit": policy.max_review_failures, "to": NAMES[move.to]}
            yield Finding(standard.index.at("moves", opened.at + 1, "to"), values)


RULE = StandardRule(
    id="review-failures",
    requirements=("format-review-failures",),
    title=Words(
        "审查不通过达到上限的项目只能终止", "After too many failed reviews a project can only be cancelled"
    ),
    message=Words(
        "技术审查第 {count} 次不通过，达到商会规定的上限 {limit} 次，此后只能终止，却进入了“{to}”",
        "The review has failed {count} times, and the chamber's limit is {limit}; the project can only be cancelled, yet it went to “{to}”",
    ),
    reason=Words(
        "商会自己规定了次数，以免同一项目无休止地送审",
        "The chamber set the limit itself, so that one project is not sent to review for ever",
    ),
    fix=Words(
        "改为终止（cancelled），写 cancellation.md 并通知会员；仍有需要的，重新提案",
        "Cancel the project, write cancellation.md and tell the members; propose it anew if it is still wanted",
    ),
    check=check,
)
