"""No record of the chamber is deleted."""

from ....change import Change
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Every file below governance/; one under a new name is missing under the old."""
    for edit in change.edits:
        if edit.path.startswith("governance/") and edit.after is None:
            yield Finding(Span(edit.path), {"file": edit.path})


RULE = ChangeRule(
    id="governance-removed",
    requirements=("format-files-kept",),
    title=Words("商会的记录不删除", "No record of the chamber is deleted"),
    message=Words("{file} 被删除", "`{file}` was deleted"),
    reason=Words(
        "会议、文件、申诉和名册是各项标准程序的依据，删除以后无从核对",
        "Meetings, documents, appeals and rolls are what every procedure rests on; without them nobody can check it",
    ),
    fix=Words(
        "恢复文件；不再有效的，按各自的办法关闭，如 to、left、dissolved",
        "Restore the file; end what no longer holds in its own way, such as `to`, `left` or `dissolved`",
    ),
    check=check,
)
