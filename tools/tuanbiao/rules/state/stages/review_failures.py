"""After too many failed reviews the project can only be cancelled."""

from ....facts.rounds import following, opening, policy_of
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The limit is that in force when the review opened which reached it."""
    failed = [number for number, one in sorted(standard.reviews.items()) if one.data.conclusion == "failed"]
    for count, number in enumerate(failed, start=1):
        policy = policy_of(governance, standard, "technical-review", number)
        opened = opening(standard, "technical-review", number)
        move = following(standard, opened) if opened else None
        if opened and policy and move and count >= policy.max_review_failures and move.to != "cancelled":
            values = {"count": count, "limit": policy.max_review_failures, "to": NAMES[move.to]}
            yield Finding(standard.index.at("moves", opened.at + 1, "to"), values)


RULE = StandardRule(
    id="review-failures",
    requirements=("format-review-failures",),
    title=Words(
        "审查不通过达到上限的项目只能终止", "After too many failed reviews a project can only be cancelled"
    ),
    message=Words(
        "技术审查已有 {count} 次不通过，达到商会规定的 {limit} 次，只能终止，不能进入“{to}”",
        "The review has failed {count} times, which is the chamber's limit of {limit}; “{to}” is no longer open to it",
    ),
    reason=Words(
        "商会在程序参数中规定了技术审查不通过的最多次数，达到后项目终止",
        "The chamber's own procedure ends a project after so many failed reviews",
    ),
    fix=Words(
        "改为终止（cancelled），写 cancellation.md 并通知会员；仍有需要的，重新提案",
        "Cancel the project, write cancellation.md and tell the members; propose it anew if it is still wanted",
    ),
    check=check,
)
