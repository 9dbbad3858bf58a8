"""提案 — the proposal and the 项目建议书 (`proposal.md`)."""

from typing import Annotated, Literal

from .fields import BodyRef, DueDay, Line, Part, PastDay, PersonRef, Text, UnitRef
from .labels import labelled
from .parts import Evidence, Genesis, Sealed

ASSESSMENTS = {
    "recommended": ("建议立项", "Recommended"),
    "returned": ("退回修改", "Returned"),
    "declined": ("不予采纳", "Declined"),
}
AssessmentConclusion = Annotated[Literal["recommended", "returned", "declined"], labelled(ASSESSMENTS)]


class Assessment(Part):
    """The drafting body's assessment of a proposal."""

    by: BodyRef
    """评估机构 | Assessed by"""
    on: PastDay | None = None
    """评估日期 | Assessed on"""
    conclusion: AssessmentConclusion | None = None
    """评估结论 | Conclusion"""
    reason: Text | None = None
    """理由 | Reason"""


class UnitOpinion(Part):
    """A unit's stamped opinion on the project."""

    unit: UnitRef
    """单位 | Unit"""
    opinion: Line
    """意见 | Opinion"""
    sealed: Sealed | None = None
    """盖章 | Seal"""


class ProjectProposal(Part):
    """项目建议书 — what the drafting body hands to the coordination body."""

    submitted: PastDay | None = None
    """提交日期 | Submitted on"""
    title: Line | None = None
    """项目名称 | Title"""
    title_en: Line | None = None
    """英文名称 | English title"""
    kind: Genesis | None = None
    """制修订 | Kind"""
    revised_number: Line | None = None
    """被修订标准编号 | Revised number"""
    international: Line | None = None
    """采用国际标准及程度 | International standard adopted"""
    lead_unit: UnitRef | None = None
    """牵头起草单位 | Lead unit"""
    participating_units: tuple[UnitRef, ...] = ()
    """参加单位 | Participating units"""
    leader: PersonRef | None = None
    """项目负责人 | Project leader"""
    administered_by: BodyRef | None = None
    """归口机构 | Administered by"""
    starts: DueDay | None = None
    """计划开始 | Planned start"""
    finishes: DueDay | None = None
    """计划完成 | Planned finish"""
    purpose: Text | None = None
    """目的、意义或必要性 | Purpose"""
    scope: Text | None = None
    """适用范围 | Scope"""
    main_content: Text | None = None
    """主要技术内容 | Main content"""
    state_of_art: Text | None = None
    """国内外情况 | State of the art"""
    related: Text | None = None
    """与法规和现行标准的关系 | Related laws and standards"""
    patents: Text | None = None
    """专利情况 | Patents"""
    funding: Text | None = None
    """经费和保障 | Funding"""
    schedule: Text | None = None
    """进度安排 | Schedule"""
    opinions: tuple[UnitOpinion, ...] = ()
    """单位意见 | Units' opinions"""


class ProposalAttempt(Part):
    """One attempt; a returned proposal starts another."""

    proposer: UnitRef
    """提案单位 | Proposer"""
    proposed: PastDay
    """提案日期 | Proposed on"""
    person: PersonRef | None = None
    """提案人 | Person"""
    assessment: Assessment | None = None
    """评估 | Assessment"""
    project_proposal: ProjectProposal | None = None
    """项目建议书 | Project proposal"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class Proposal(Part):
    """Every attempt to propose the standard, in order."""

    attempts: tuple[ProposalAttempt, ...]
    """提案 | Attempts"""
