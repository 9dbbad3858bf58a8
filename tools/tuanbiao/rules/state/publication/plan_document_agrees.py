"""The plan document says what the project plan says."""

from ....facts.documents import entry
from ....governance import Governance
from ....records.project import Plan
from ....standard import Standard
from ....words import Words
from ...rule import Finding, Findings, StandardRule
from .agreement import NOTHING


def check(standard: Standard, governance: Governance) -> Findings:
    """Title and plan number, of every attempt whose document names the standard."""
    project = standard.project
    for attempt in project.data.attempts if project else ():
        if attempt.plan is not None:
            yield from _differences(attempt.plan, standard, governance)


def _differences(plan: Plan, standard: Standard, governance: Governance) -> Findings:
    found = entry(governance, plan.document, standard.slug)
    if found is None:
        return
    item = found.item
    pairs = (
        ("title", Words("项目名称", "title"), item.title, plan.title),
        ("plan_no", Words("计划号", "plan number"), item.plan_no, plan.number),
    )
    for key, name, there, here in pairs:
        if here is not None and there != here:
            values = {"name": name, "there": there or NOTHING, "here": here}
            yield Finding(found.document.at("items", found.at, key), values)


RULE = StandardRule(
    id="plan-document-agrees",
    requirements=("opinion-3-4-project-plan", "format-document-agrees"),
    title=Words("立项计划与项目计划书一致", "The plan document says what the project plan says"),
    message=Words(
        "立项计划中的{name}是“{there}”，项目计划书中是“{here}”",
        "On the {name} the plan document says “{there}”, the project plan “{here}”",
    ),
    reason=Words(
        "会员从立项计划得知项目，名称和计划号不同就无法对应",
        "Members learn of the project from this document; with another title or number they cannot recognise it",
    ),
    fix=Words(
        "核对印发的原件，改正立项计划的 items 或者 project.md 的 plan",
        "Look at the issued original and correct `items` of the document or `plan` of project.md",
    ),
    check=check,
)
