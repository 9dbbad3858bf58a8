"""The changes that a review asked for are in the text submitted."""

from ....digest import short
from ....facts.texts import after_review
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Judged on submission; before that the changes may still be open."""
    for one in after_review(standard):
        count = len(one.review.data.required_changes)
        if count and one.submitted and one.text == one.review.data.text:
            yield Finding(one.at, {"round": one.round, "count": count, "digest": short(one.text)})


RULE = StandardRule(
    id="text-required-change-not-made",
    requirements=("format-required-changes", "format-text-changes-after-review"),
    title=Words(
        "审查要求的修改写进了报批稿", "The changes that a review asked for are in the text submitted"
    ),
    message=Words(
        "第 {round} 次审查要求了 {count} 处修改，报批稿却与送审稿完全相同（{digest}）",
        "Changes that review {round} asked for: {count}; yet the text submitted is the very text reviewed ({digest})",
    ),
    reason=Words(
        "写了完成日期而文本没有改，修改就没有完成",
        "A date of completion with an unchanged text completes nothing",
    ),
    fix=Words(
        "退回技术审查，把要求的修改写进文本后重新报批",
        "Return it to review, make the changes, and submit it again",
    ),
    check=check,
)
