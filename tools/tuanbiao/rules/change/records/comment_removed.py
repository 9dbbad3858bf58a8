"""No comment disappears."""

from ....change import Change
from ....facts.kept import versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .rows import comments, left


def check(change: Change) -> Findings:
    """By number, since another row may have taken its place."""
    for before, after in sides(change):
        for pair in versions(before, after, "comments"):
            kept = comments(pair.after)
            gone = [no for no in comments(pair.before) if no not in kept]
            if gone and not left(before, "consultation", pair.number):
                yield Finding(
                    pair.after.at("comments"), {"slug": after.slug, "round": pair.number, "gone": gone}
                )


RULE = ChangeRule(
    id="comment-removed",
    requirements=("format-comments-fixed", "opinion-3-4-feedback-handled"),
    title=Words("意见不得删除", "No comment disappears"),
    message=Words(
        "{slug} 第 {round} 轮的意见被删除：第 {gone} 条",
        "Comments on round {round} of {slug} were removed: {gone}",
    ),
    reason=Words("收到的意见都要处理，不能当作没有收到", "Every comment received has to be dealt with"),
    fix=Words(
        "恢复被删的意见；不采纳或者重复的，在 disposition 中写明理由",
        "Restore them; where one is rejected or repeats another, say so in its `disposition`",
    ),
    check=check,
)
