"""A move brings nothing but the files that the procedure names for it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from ....change import Change, Edit, RecordChange
from ....facts.differences import alike
from ....facts.paths import approvers
from ....facts.resolutions import settled
from ....facts.stages import NAMES
from ....records.meeting import Meeting
from ....records.record import Record
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .made import Made, made


def check(change: Change) -> Findings:
    """Files of the folder, and of the chamber's those that name no standard that moves.

    Protected files beside standards, confirmed meetings and files that are deleted are reported as such; layout does not
    matter.
    """
    moving = tuple(made(change))
    same = {one.path for one in change.records if one.both and alike(*one.both)} if moving else set()
    same |= {one.path for one in change.governance if _confirmed(one, change.as_of)}
    for one in moving:
        for edit in one.change.edits:
            brought = one.adds(edit.path) or one.completes(edit.path) or edit.path in same
            if edit.after is not None and not brought:
                yield _finding(edit, [one])
    records = {one.path: one.after for one in change.governance}
    for edit in change.edits if moving else ():
        carried = any(_carries(one, edit, records.get(edit.path)) for one in moving) or edit.path in same
        if _governs(edit) and not carried:
            yield _finding(edit, moving)


def _confirmed(one: RecordChange, day: date) -> bool:
    """Whether it is a meeting that another rule keeps as it is."""
    return one.both is not None and isinstance(one.both[0].data, Meeting) and settled(one.both[0].data, day)


def _governs(edit: Edit) -> bool:
    return edit.path.startswith("governance/") and edit.after is not None and not approvers(edit.path)


def _carries(one: Made, edit: Edit, record: Record[Any] | None) -> bool:
    """Whether a meeting or a document comes with the move; an unreadable one is reported elsewhere."""
    may = one.adds(edit.path) if edit.before is None else one.completes(edit.path)
    return may and (record is None or one.slug in _named(record))


def _named(record: Record[Any]) -> set[str]:
    data = record.data
    if isinstance(data, Meeting):
        return {item.standard for resolution in data.resolutions for item in resolution.items}
    return {item.slug for item in data.items}


def _finding(edit: Edit, moving: Sequence[Made]) -> Finding:
    stages = {one.step.entry.to: NAMES[one.step.entry.to] for one in moving}
    values = {
        "file": edit.path,
        "slugs": [one.slug for one in moving],
        "stage": list(stages.values()),
    }
    return Finding(Span(edit.path), values)


RULE = ChangeRule(
    id="move-foreign-file",
    requirements=("format-step-allowed",),
    title=Words("移动只带来程序规定的文件", "A move brings only the files that the procedure names"),
    message=Words(
        "{slugs} 进入“{stage}”的一步改变了与这一移动无关的 {file}",
        "The step in which {slugs} enters “{stage}” changes {file}, which does not belong to this move",
    ),
    reason=Words(
        "批准移动的机构只就这一移动作出决定，别的改变会随之混入",
        "Who approves a move decides on that move alone; anything else would slip in with it",
    ),
    fix=Words(
        "把这一文件分出来单独提交；随移动提交的会议和文件应指明该标准",
        "Submit the file by itself; a meeting or document that comes with a move has to name the standard",
    ),
    check=check,
)
