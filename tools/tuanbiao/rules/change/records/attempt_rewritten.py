"""Attempts that are over are fixed, and changes of the project are only ever added."""

from datetime import date
from typing import Any

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import Free, Terms, Versions, held, loss, new_row, versions
from ....facts.stages import entries
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides

# Of each record: its stage, and the part that is settled once it has a conclusion.
_KINDS = {"proposal": ("proposal", "assessment"), "project": ("project-approval", "reviewed")}
_JOINING = ("join", "applications")


def check(change: Change) -> Findings:
    """Proposals and projects; a new attempt belongs to its stage; while drafting goes on members may ask to join."""
    for before, after in sides(change):
        for kind in _KINDS:
            for pair in versions(before, after, kind):
                found = loss(pair, terms(kind, before, after.index.data.stage, pair))
                if found:
                    file = pair.before.path.rpartition("/")[2]
                    yield Finding(found.span, {"slug": after.slug, "file": file, "key": found.key})


def terms(kind: str, before: Standard, now: str, pair: Versions) -> Terms:
    """What may still change in a proposal or a project; `now` is the stage after the step."""
    stage, settled = _KINDS[kind]
    over = _over(before, pair, stage)
    lasts = stage in (before.index.data.stage, now)
    return Terms(_free(before, pair, over, settled, lasts=lasts), prose=not over[-1])


def _over(before: Standard, pair: Versions, stage: str) -> list[bool]:
    """Which attempts are over: all but the last, and the last one unless its stage lasts.

    After a return the last attempt is one of before, until a new one is added.
    """
    attempts = pair.before.data.attempts
    opened = [move.on for _, move in entries(before, stage)]
    lasts = before.index.data.stage == stage
    fresh = len(opened) < 2 or _made(attempts[-1]) >= opened[-1]
    return [True] * (len(attempts) - 1) + [not (lasts and fresh)]


def _made(attempt: Any) -> date:
    """The day of an attempt; one that nobody has examined yet is the present one."""
    day: date | None = attempt.proposed if hasattr(attempt, "proposed") else attempt.reviewed.on
    return day or date.max


def _free(before: Standard, pair: Versions, over: list[bool], settled: str, *, lasts: bool) -> Free:
    drafting = before.index.data.stage == "drafting"

    def free(found: Difference) -> bool:
        if new_row(pair.before, found):
            return found.route[0] != "attempts" or lasts
        row, part = found.row, found.route[2:]
        if found.route[0] != "attempts" or row is None or not part:
            return False
        if over[row]:
            joins = drafting and row == len(over) - 1 and part[:2] == _JOINING
            return joins and not held(pair.before, *found.route)
        return part[0] != settled or not held(pair.before, "attempts", row, settled, "conclusion")

    return free


RULE = ChangeRule(
    id="attempt-rewritten",
    requirements=("format-attempts-fixed",),
    title=Words("提案和立项的经过不改写", "Attempts that are over are not rewritten"),
    message=Words(
        "{slug} 的 {file} 中已有的记录被改动：{key}", "What {file} of {slug} had recorded was changed: {key}"
    ),
    reason=Words(
        "被退回的提案和已经通过的立项说明项目怎样走到今天",
        "Attempts returned and projects approved show how the project came about",
    ),
    fix=Words(
        "恢复原有的记录；重新提案或者立项的，另加一项 attempts；立项后有变更的，另加一项 changes",
        "Restore it; for a new attempt add to `attempts`, for a change after approval add to `changes`",
    ),
    check=check,
)
