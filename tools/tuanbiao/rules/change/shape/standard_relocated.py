"""The folder of a standard stays in its group."""

from ....change import Change
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .folders import relocated


def check(change: Change) -> Findings:
    """The slug is the same, the group is not."""
    for one in change.standards:
        if relocated(one):
            assert one.before is not None
            assert one.after is not None
            values = {"slug": one.slug, "before": one.before.group, "after": one.after.group}
            yield Finding(Span(one.after.index.path), values)


RULE = ChangeRule(
    id="standard-relocated",
    requirements=("format-standard-kept",),
    title=Words("标准的目录不移到别的分组", "The folder of a standard stays in its group"),
    message=Words("{slug} 从 {before} 移到了 {after}", "{slug} was moved from `{before}` to `{after}`"),
    reason=Words(
        "路径变了，各文件的历史就接不上，引用和审计都会落空",
        "With another path the history of every file breaks off, and with it references and the audit",
    ),
    fix=Words("把目录移回 standards/{before}/", "Move the folder back to standards/{before}/"),
    check=check,
)
