"""The work plan is drafted by the drafting body."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A plan that names no drafter, or another body."""
    for plan in governance.plans.values():
        by = plan.data.drafted_by
        if by is None:
            yield Finding(plan.at(), {"year": plan.data.year, "fault": _UNSAID})
        elif not is_kind(governance, by, "drafting"):
            name = name_of(governance, by)
            fault = Words(
                f"由“{name}”起草，它不是标准编制机构", f"was drafted by {name}, which is no drafting body"
            )
            yield Finding(plan.at("drafted_by"), {"year": plan.data.year, "fault": fault})


_UNSAID = Words("没有写明起草机构", "does not say who drafted it")
RULE = GovernanceRule(
    id="work-plan-drafted",
    requirements=("opinion-3-2-work-plan",),
    title=Words("工作计划由标准编制机构起草", "The work plan is drafted by the drafting body"),
    message=Words("{year} 年标准工作计划{fault}", "The work plan of {year} {fault}"),
    reason=Words(
        "标准编制机构负责起草团体标准工作计划", "The drafting body drafts the plan of standards work"
    ),
    fix=Words("在 drafted_by 写明标准编制机构", "Name the drafting body under `drafted_by`"),
    check=check,
)
