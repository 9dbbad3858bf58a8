"""After review only the changes that it asked for are made."""

from ....digest import short
from ....facts.texts import after_review
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The text submitted for approval, and before that the text as it stands."""
    for one in after_review(standard):
        if one.text != one.review.data.text and not one.review.data.required_changes:
            after, reviewed = short(one.text), short(one.review.data.text)
            values = {"which": one.which, "round": one.round, "after": after, "reviewed": reviewed}
            yield Finding(one.at, values)


RULE = StandardRule(
    id="text-changed-after-review",
    requirements=("format-text-changes-after-review", "format-text-digest"),
    title=Words("审查之后只作审查要求的修改", "After review only the changes that it asked for are made"),
    message=Words(
        "{which}（{after}）与第 {round} 次审查通过的文本（{reviewed}）不同，而审查没有要求修改",
        "{which} ({after}) differs from the text that passed review {round} ({reviewed}), though the review asked for no change",
    ),
    reason=Words(
        "审查通过的是送审稿；审查没有要求的改动没有人审查过",
        "The panel passed the text it had; nobody reviewed a change that it did not ask for",
    ),
    fix=Words(
        "恢复送审稿；审查提出过要求的，补列 required_changes；其他改动退回起草重新审查",
        "Restore the text; list what the review asked for in required_changes; take any other change back to drafting and review",
    ),
    check=check,
)
