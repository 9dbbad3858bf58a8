"""Drafting begins only with a project that was approved."""

from ....facts.project import approved
from ....governance import Governance
from ....records.project import EXAMINATIONS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """The conclusion of the newest attempt."""
    found = approved(standard)
    conclusion = found.attempt.reviewed.conclusion if found else None
    if found and conclusion not in (None, "approved"):
        values = {"conclusion": Words(*EXAMINATIONS[conclusion])}
        yield Finding(found.span("reviewed", "conclusion"), values)


RULE = StandardRule(
    id="project-not-approved",
    requirements=("opinion-3-4-coordination-approves",),
    title=Words("同意立项之后才起草", "Drafting begins only with an approved project"),
    message=Words(
        "立项审查的结论是“{conclusion}”，却已经开始起草",
        "The examination ended with “{conclusion}”, yet drafting has begun",
    ),
    reason=Words(
        "项目建议书审查通过之后才有项目计划书和起草",
        "Plan and drafting follow only a project that was passed",
    ),
    fix=Words(
        "重新审查通过的，在 attempts 中另加一项；没有通过的，退回提案",
        "Add another attempt that was approved, or return to the proposal stage",
    ),
    check=check,
)
