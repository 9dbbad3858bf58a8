"""Every year in which a standard moved has a work plan."""

from datetime import date

from ....facts.activity import active_years
from ....governance import Governance
from ....register import Register
from ....span import Span
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """A reminder only: a year's first step need not wait for its plan."""
    for year in active_years(register):
        path = f"governance/plans/{year}.md"
        if year not in governance.plans and path not in governance.broken:
            yield Finding(Span(path), {"year": year, "path": path}, since=date(year, 1, 1))


RULE = RegisterRule(
    id="work-plan-missing",
    timed=True,
    requirements=("opinion-3-2-work-plan",),
    title=Words("开展工作的年度有标准工作计划", "Every active year has a work plan"),
    message=Words(
        "{year} 年有标准进入新的阶段，却没有年度标准工作计划",
        "Standards moved in {year}, which has no work plan",
    ),
    reason=Words(
        "标准编制机构负责起草团体标准工作计划", "The drafting body drafts the plan of standards work"
    ),
    fix=Words("建立 {path}", "Add `{path}`"),
    check=check,
)
