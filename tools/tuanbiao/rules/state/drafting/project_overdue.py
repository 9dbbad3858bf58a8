"""A project is finished by the day that its plan gives."""

from datetime import date

from ....facts.days import day_after
from ....facts.project import Approved, approved
from ....facts.stages import ORDER
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """A project still under way; an approved change of the schedule leaves it to the reader."""
    found = approved(standard)
    finishes = _finishes(standard, found)
    if found and finishes:
        yield Finding(found.span("plan", "finishes"), {"finishes": finishes}, since=day_after(finishes))


def _finishes(standard: Standard, found: Approved | None) -> date | None:
    under_way = standard.index.data.stage in ORDER[:-1]
    if found is None or not under_way or found.attempt.plan is None:
        return None
    rescheduled = any(change.what == "schedule" for change in found.record.data.changes)
    return None if rescheduled else found.attempt.plan.finishes


RULE = StandardRule(
    id="project-overdue",
    timed=True,
    requirements=("custom-project-schedule",),
    title=Words("项目按计划完成", "A project is finished as planned"),
    message=Words(
        "计划于 {finishes} 完成，已经超过",
        "The project was to be finished by {finishes} and is overdue",
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
