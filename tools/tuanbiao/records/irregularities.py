"""不合规情形的确认 — findings of the audit that the chamber acknowledges (`governance/irregularities.yml`)."""

from typing import Annotated

from msgspec import Meta

from .fields import EventDay, Part, ResolutionRef, RuleId, StandardRef, Text

CommitId = Annotated[str, Meta(pattern=r"^([0-9a-f]{40}|[0-9a-f]{64})$(?!\n)")]


class Irregularity(Part):
    """One acknowledged finding; the certificate still says that the procedure fails."""

    commit: CommitId
    """提交 | Commit"""
    rule: RuleId
    """规则 | Rule"""
    explanation: Text
    """说明 | Explanation"""
    resolution: ResolutionRef
    """决议 | Resolution"""
    standard: StandardRef | None = None
    """标准 | Standard"""
    on: EventDay | None = None
    """确认日期 | Acknowledged on"""
    measures: Text | None = None
    """改进措施 | Measures"""
