"""A standard stays of the kind that its project was approved for."""

from ....facts.project import approved
from ....governance import Governance
from ....records.parts import GENESES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Unless an approved change says otherwise."""
    found = approved(standard)
    plan = found.attempt.plan if found else None
    if found is None or plan is None or plan.kind is None:
        return
    changed = any(change.what == "kind" for change in found.record.data.changes)
    if not changed and plan.kind != standard.index.data.kind:
        values = {"plan": Words(*GENESES[plan.kind]), "now": Words(*GENESES[standard.index.data.kind])}
        yield Finding(standard.index.at("kind"), values)


RULE = StandardRule(
    id="project-kind-changed",
    requirements=("format-scope-frozen", "opinion-3-4-project-plan"),
    title=Words("类型与计划书一致", "A standard stays of the kind that was approved"),
    message=Words(
        "计划书批准的是“{plan}”，这里是“{now}”，没有批准的变更",
        "The plan was approved for “{plan}”; here it says “{now}” without an approved change",
    ),
    reason=Words(
        "制定、修订和修改单影响编号和代替关系，立项之后只经批准的变更而变",
        "New, revision or amendment decides on number and replacement; it changes only by an approved change",
    ),
    fix=Words(
        "改回计划书的类型；确需改变的，经管理协调机构批准后在 project.md 的 changes 中写明",
        "Set the kind of the plan, or record a change that the coordination body approved",
    ),
    check=check,
)
