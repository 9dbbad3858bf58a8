"""Changes that a review asks for are made before approval."""

from datetime import date

from ....facts.rounds import following, opening
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Judged when the standard went on to approval; until then the changes may be open."""
    for number, review in sorted(standard.reviews.items()):
        opened = opening(standard, "technical-review", number)
        move = following(standard, opened) if opened else None
        if move is None or move.to != "approval":
            continue
        for index, change in enumerate(review.data.required_changes):
            state = _state(change.done, review.data.concluded, move.on)
            if state is not None:
                values = {"no": change.no, "clause": change.clause, "state": state}
                yield Finding(review.at("required_changes", index, "done"), values)


def _state(done: date | None, concluded: date | None, submitted: date) -> Words | None:
    if done is None:
        return None  # the move itself asks for the date
    if done > submitted:
        return Words(
            f"于 {done} 完成，晚于报批日 {submitted}", f"was done on {done}, after submission on {submitted}"
        )
    if concluded and done < concluded:
        return Words(
            f"于 {done} 完成，早于提出要求的结论日 {concluded}",
            f"was done on {done}, before the conclusion of {concluded} that asks for it",
        )
    return None


RULE = StandardRule(
    id="required-change-undone",
    requirements=("format-required-changes",),
    title=Words("审查要求的修改在报批之前完成", "Changes that a review asks for are made before approval"),
    message=Words(
        "审查要求的第 {no} 项修改（{clause}）{state}", "Required change no. {no} (`{clause}`) {state}"
    ),
    reason=Words(
        "有条件的通过，条件没有实现就不是通过",
        "Where the pass was conditional, it is none until the condition is met",
    ),
    fix=Words(
        "修改文本后写明完成日期 done；报批日期早于完成的，退回技术审查",
        "Change the text and give the date in done; if it was submitted too early, return it to review",
    ),
    check=check,
)
