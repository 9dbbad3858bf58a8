"""The text does not change during a review."""

from ....digest import short
from ....facts.rounds import newest
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_STATES = {
    None: Words("尚未作出结论", "is not concluded"),
    "failed": Words("没有通过，尚未退回", "failed, and the standard has not gone back"),
}


def check(standard: Standard, _governance: Governance) -> Findings:
    """From the opening to the conclusion, and after a failure until the standard goes back."""
    opened = newest(standard, "technical-review")
    review = standard.reviews.get(opened.round) if opened else None
    if review is None or opened is None or standard.index.data.stage != "technical-review":
        return
    if review.data.conclusion in _STATES and review.data.text != standard.text:
        now, told, state = short(standard.text), short(review.data.text), _STATES[review.data.conclusion]
        values = {"round": opened.round, "state": state, "now": now, "told": told}
        yield Finding(review.at("text"), values)


RULE = StandardRule(
    id="text-changed-in-review",
    requirements=("format-text-frozen-review", "format-text-digest"),
    title=Words("审查期间文本不变", "The text does not change during a review"),
    message=Words(
        "第 {round} 次技术审查{state}，文本（{now}）与送审稿（{told}）不同",
        "Review {round} {state}, but the text ({now}) is not the one under review ({told})",
    ),
    reason=Words("审查组审查、表决的必须是同一份文本", "The panel has to review and vote on one text"),
    fix=Words(
        "恢复送审稿；要修改的，待审查提出要求，或者退回起草",
        "Restore the text; change it when the review asks for it, or after going back to drafting",
    ),
    check=check,
)
