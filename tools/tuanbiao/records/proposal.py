"""提案 — the proposal and the 项目建议书 (`proposal.md`)."""

from typing import Annotated, Literal

from .fields import BodyRef, DueDay, Line, Part, PastDay, PersonRef, Text, UnitRef, said
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

    by: Annotated[BodyRef, said("评估机构", "Assessed by")]
    on: Annotated[PastDay | None, said("评估日期", "Assessed on")] = None
    conclusion: Annotated[AssessmentConclusion | None, said("评估结论", "Conclusion")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None


class UnitOpinion(Part):
    """A unit's stamped opinion on the project."""

    unit: Annotated[UnitRef, said("单位", "Unit")]
    opinion: Annotated[Line, said("意见", "Opinion")]
    sealed: Annotated[Sealed | None, said("盖章", "Seal")] = None


class ProjectProposal(Part):
    """项目建议书 — what the drafting body hands to the coordination body."""

    submitted: Annotated[PastDay | None, said("提交日期", "Submitted on")] = None
    title: Annotated[Line | None, said("项目名称", "Title")] = None
    title_en: Annotated[Line | None, said("英文名称", "English title")] = None
    kind: Annotated[Genesis | None, said("制修订", "Kind")] = None
    revised_number: Annotated[Line | None, said("被修订标准编号", "Revised number")] = None
    international: Annotated[Line | None, said("采用国际标准及程度", "International standard adopted")] = None
    lead_unit: Annotated[UnitRef | None, said("牵头起草单位", "Lead unit")] = None
    participating_units: Annotated[tuple[UnitRef, ...], said("参加单位", "Participating units")] = ()
    leader: Annotated[PersonRef | None, said("项目负责人", "Project leader")] = None
    administered_by: Annotated[BodyRef | None, said("归口机构", "Administered by")] = None
    starts: Annotated[DueDay | None, said("计划开始", "Planned start")] = None
    finishes: Annotated[DueDay | None, said("计划完成", "Planned finish")] = None
    purpose: Annotated[Text | None, said("目的、意义或必要性", "Purpose")] = None
    scope: Annotated[Text | None, said("适用范围", "Scope")] = None
    main_content: Annotated[Text | None, said("主要技术内容", "Main content")] = None
    state_of_art: Annotated[Text | None, said("国内外情况", "State of the art")] = None
    related: Annotated[Text | None, said("与法规和现行标准的关系", "Related laws and standards")] = None
    patents: Annotated[Text | None, said("专利情况", "Patents")] = None
    funding: Annotated[Text | None, said("经费和保障", "Funding")] = None
    schedule: Annotated[Text | None, said("进度安排", "Schedule")] = None
    opinions: Annotated[tuple[UnitOpinion, ...], said("单位意见", "Units' opinions")] = ()


class ProposalAttempt(Part):
    """One attempt; a returned proposal starts another."""

    proposer: Annotated[UnitRef, said("提案单位", "Proposer")]
    proposed: Annotated[PastDay, said("提案日期", "Proposed on")]
    person: Annotated[PersonRef | None, said("提案人", "Person")] = None
    assessment: Annotated[Assessment | None, said("评估", "Assessment")] = None
    project_proposal: Annotated[ProjectProposal | None, said("项目建议书", "Project proposal")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class Proposal(Part):
    """Every attempt to propose the standard, in order."""

    attempts: Annotated[tuple[ProposalAttempt, ...], said("提案", "Attempts")]
