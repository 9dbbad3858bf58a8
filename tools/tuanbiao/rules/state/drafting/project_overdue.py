"""A project is finished by the day that its plan gives."""

from datetime import date

from ....facts.project import Approved, approved
from ....facts.stages import ORDER
from ....library import Library
from ....standard import Standard
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """Projects still under way; an approved change of the schedule leaves it to the reader."""
    for standard in library.standards.values():
        found = approved(standard)
        finishes = _finishes(standard, found)
        if found and finishes and finishes < as_of:
            values = {"finishes": finishes, "days": (as_of - finishes).days}
            yield Finding(found.span("plan", "finishes"), values)


def _finishes(standard: Standard, found: Approved | None) -> date | None:
    under_way = standard.index.data.stage in ORDER[:-1]
    if found is None or not under_way or found.attempt.plan is None:
        return None
    rescheduled = any(change.what == "schedule" for change in found.record.data.changes)
    return None if rescheduled else found.attempt.plan.finishes


RULE = DateRule(
    id="project-overdue",
    requirements=("custom-project-schedule",),
    title=Words("项目按计划完成", "A project is finished as planned"),
    message=Words(
        "计划于 {finishes} 完成，已经超过 {days} 日",
        "The project was to be finished by {finishes}; days overdue: {days}",
    ),
    reason=Words(
        "会员按计划安排参与；长期拖延的项目宜调整进度或者终止",
        "Members plan by it; a project that drags on is better rescheduled or ended",
    ),
    fix=Words(
        "经批准调整进度（project.md 的 changes，what: schedule），或者终止项目",
        "Have the schedule changed (`changes` of project.md, `what: schedule`), or cancel the project",
    ),
    check=check,
)
