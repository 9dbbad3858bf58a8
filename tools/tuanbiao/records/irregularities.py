"""不合规情形的确认 — findings of the audit that the chamber acknowledges (`governance/irregularities.yml`)."""

from typing import Annotated

from msgspec import Meta

from .fields import EventDay, Part, ResolutionRef, RuleId, StandardRef, Text, said

CommitId = Annotated[str, Meta(pattern=r"^([0-9a-f]{40}|[0-9a-f]{64})$(?!\n)")]


class Irregularity(Part):
    """One acknowledged finding; the certificate still says that the procedure fails."""

    commit: Annotated[CommitId, said("提交", "Commit")]
    rule: Annotated[RuleId, said("规则", "Rule")]
    explanation: Annotated[Text, said("说明", "Explanation")]
    resolution: Annotated[ResolutionRef, said("决议", "Resolution")]
    standard: Annotated[StandardRef | None, said("标准", "Standard")] = None
    on: Annotated[EventDay | None, said("确认日期", "Acknowledged on")] = None
    measures: Annotated[Text | None, said("改进措施", "Measures")] = None
