"""A comment stays as it was received."""

from ....change import Change
from ....facts.kept import altered, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .rows import comments, left


def check(change: Change) -> Findings:
    """Until the round's exit only the disposition of a row may change; after that another rule speaks."""
    for before, after in sides(change):
        for pair in versions(before, after, "comments"):
            if left(before, "consultation", pair.number):
                continue
            now = comments(pair.after)
            for no, (_, row) in comments(pair.before).items():
                at, new = now.get(no, (0, row))
                key = altered(row, new, ("disposition",))
                if key:
                    values = {"slug": after.slug, "round": pair.number, "no": no, "key": key}
                    yield Finding(pair.after.at("comments", at, key), values)


RULE = ChangeRule(
    id="comment-rewritten",
    requirements=("format-comments-fixed",),
    title=Words("意见保持收到时的原样", "A comment stays as it was received"),
    message=Words(
        "{slug} 第 {round} 轮第 {no} 条意见被改动：{key}",
        "Comment {no} on round {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "改了意见再答复，答复的就不是提出单位的意见",
        "An answer to a comment that was changed first does not answer who made it",
    ),
    fix=Words(
        "恢复意见原文；处理情况只写在 disposition 中；登记有误的，在 disposition.reason 中说明",
        "Restore the comment; say what became of it in `disposition` alone, a clerical mistake in its reason",
    ),
    check=check,
)
