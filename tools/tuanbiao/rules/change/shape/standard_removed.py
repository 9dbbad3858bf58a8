"""The folder of a standard is never deleted."""

from ....change import Change
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .folders import renamed


def check(change: Change) -> Findings:
    """One that goes on under another slug is reported as renamed."""
    new = renamed(change)
    for one in change.standards:
        if one.removed and one.before is not None and one.slug not in new:
            number = one.before.index.data.number
            called = Words(f"（{number}）", f" ({number})") if number else Words(" ", "")
            yield Finding(Span(one.before.index.path), {"slug": one.slug, "number": called})


RULE = ChangeRule(
    id="standard-removed",
    requirements=("format-standard-kept", "format-numbered-folder-kept"),
    title=Words("标准的目录不删除", "The folder of a standard is never deleted"),
    message=Words("{slug}{number}的目录被整个删除", "The whole folder of {slug}{number} was deleted"),
    reason=Words(
        "标准以终止或者废止结束，记录留存；编号不因删除而空出",
        "A standard ends by being cancelled or withdrawn, and its records stay; deleting it frees no number",
    ),
    fix=Words(
        "恢复目录；不再进行的，作终止的移动（cancelled），已发布的作废止的移动（withdrawn）",
        "Restore the folder; cancel the project (`cancelled`), or withdraw what is published (`withdrawn`)",
    ),
    check=check,
)
