"""标准 — one edition of one standard: the front matter of `index.md`."""

from typing import Annotated, Literal

from msgspec import Meta, field

from .fields import (
    BodyRef,
    Digest,
    DueDay,
    EventDay,
    Line,
    Part,
    PastDay,
    PersonRef,
    Positive,
    ResolutionRef,
    RuleId,
    Slug,
    StandardRef,
    Text,
    UnitRef,
    said,
)
from .labels import labelled
from .parts import Answer, Evidence, Genesis, Stage

Ics = Annotated[str, Meta(pattern=r"^[0-9]{2}(\.[0-9]{3}(\.[0-9]{2})?)?$(?!\n)", examples=["55.020"])]
Ccs = Annotated[str, Meta(pattern=r"^[A-HJ-NP-Z] ?[0-9]{2}$(?!\n)", examples=["A80"])]
Industry = Annotated[str, Meta(pattern=r"^[A-T][0-9]{2,4}$(?!\n)", examples=["C292"])]
# Any text: a rule says what is wrong with a number and what was probably meant.
Written = Annotated[str, Meta(min_length=1, max_length=200)]

LICENCES = {
    "free": ("免费许可", "Free of charge"),
    "frand": ("合理无歧视许可", "Fair, reasonable and non-discriminatory"),
    "refused": ("拒绝许可", "Refused"),
}
Licence = Annotated[Literal["free", "frand", "refused"], labelled(LICENCES)]

DEGREES = {
    "IDT": ("等同", "Identical"),
    "MOD": ("修改", "Modified"),
    "NEQ": ("非等效", "Not equivalent"),
}
Degree = Annotated[Literal["IDT", "MOD", "NEQ"], labelled(DEGREES)]

ACTIVITIES = {
    "comparison": ("对比", "Comparison"),
    "participation": ("参与制定", "Participation"),
    "proposal": ("提出提案", "Proposal"),
    "translation": ("外文版", "Translation"),
    "mutual-recognition": ("互认", "Mutual recognition"),
}
Activity = Annotated[
    Literal["comparison", "participation", "proposal", "translation", "mutual-recognition"],
    labelled(ACTIVITIES),
]

EXTENTS = {
    "full": ("全部代替", "Full"),
    "part": ("部分代替", "Part"),
}
Extent = Annotated[Literal["full", "part"], labelled(EXTENTS)]

ROLES = {
    "lead": ("牵头", "Lead"),
    "partner": ("联合", "Partner"),
}
Role = Annotated[Literal["lead", "partner"], labelled(ROLES)]

TEXT_ACCESS = {
    "full": ("全文公开", "Full text"),
    "summary": ("公开主要技术内容", "Summary"),
    "none": ("不公开", "None"),
}
TextAccess = Annotated[Literal["full", "summary", "none"], labelled(TEXT_ACCESS)]


class Patent(Part):
    """One patent that the text may need, and the holder's licence."""

    holder: Annotated[Line, said("专利权人", "Holder")]
    title: Annotated[Line | None, said("专利名称", "Title")] = None
    number: Annotated[Line | None, said("专利号或申请号", "Patent or application number")] = None
    clauses: Annotated[tuple[Line, ...], said("涉及章条", "Clauses concerned")] = ()
    licence: Annotated[
        Licence | None,
        said("许可声明", "Licence", help_zh="免费许可、合理无歧视收费许可、拒绝许可"),
    ] = None
    on: Annotated[PastDay | None, said("声明日期", "Declared on")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class Patents(Part):
    """Whether the text touches patents, and which."""

    exist: Annotated[bool, said("是否涉及专利", "Patents exist")]
    list_: Annotated[tuple[Patent, ...], said("专利清单", "List")] = field(default=(), name="list")


class Adoption(Part):
    """An international standard that the text adopts."""

    document: Annotated[Line, said("国际标准编号", "International standard")]
    degree: Annotated[Degree, said("一致性程度", "Degree of correspondence")]
    title: Annotated[Line | None, said("标准名称", "Title")] = None


class International(Part):
    """One piece of international work that belongs to the standard."""

    organisation: Annotated[Line, said("国际组织", "Organisation")]
    activity: Annotated[
        Activity,
        said("活动", "Activity"),
    ]
    document: Annotated[Line | None, said("国际标准或提案", "Standard or proposal")] = None
    on: Annotated[PastDay | None, said("日期", "On")] = None
    note: Annotated[Line | None, said("说明", "Note")] = None


class Replaced(Part):
    """A standard that this one replaces, wholly or in part."""

    number: Annotated[Line, said("被代替标准编号", "Replaced number")]
    extent: Annotated[Extent, said("代替范围", "Extent")]
    clauses: Annotated[tuple[Line, ...], said("被代替章条", "Replaced clauses")] = ()


class JointApproval(Part):
    """The other chamber's decision over the same text."""

    body: Annotated[Line, said("批准机构", "Body")]
    on: Annotated[PastDay, said("批准日期", "Approved on")]
    text: Annotated[Digest, said("文本摘要", "Text digest")]
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class JointDocument(Part):
    """The other chamber's document that issues the standard."""

    doc_no: Annotated[Line, said("文号", "Document number")]
    on: Annotated[PastDay, said("发布日期", "Issued on")]
    sha256: Annotated[Digest | None, said("摘要", "SHA-256 digest")] = None


class Joint(Part):
    """Another chamber that issues the same text under its own number."""

    chamber: Annotated[Line, said("团体名称", "Chamber")]
    code: Annotated[Line, said("社会团体代号", "Code")]
    role: Annotated[Role, said("角色", "Role")]
    number: Annotated[Line | None, said("标准编号", "Number")] = None
    approval: Annotated[JointApproval | None, said("批准", "Approval")] = None
    document: Annotated[JointDocument | None, said("发布文件", "Document")] = None


class Waiver(Part):
    """An exception to one rule, with its reason and its end."""

    rule: Annotated[RuleId, said("规则", "Rule")]
    reason: Annotated[Text, said("理由", "Reason")]
    until: Annotated[DueDay, said("有效期至", "Until")]


class VoidedNumber(Part):
    """A number that was given and taken back before publication."""

    number: Annotated[Line, said("作废编号", "Number")]
    on: Annotated[PastDay, said("作废日期", "Voided on")]
    reason: Annotated[Text, said("理由", "Reason")]


class Move(Part):
    """One step of the procedure; `on` is the day the stage opened."""

    to: Annotated[Stage, said("进入阶段", "To stage")]
    on: Annotated[EventDay, said("日期", "On")]
    round: Annotated[Positive | None, said("轮次", "Round")] = None
    body: Annotated[BodyRef | None, said("批准机构", "Approving body")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None


class Index(Part):
    """What a standard is, where it stands, and how it came there."""

    title: Annotated[Line, said("标准名称", "Title")]
    stage: Annotated[Stage, said("阶段", "Stage")]
    kind: Annotated[Genesis, said("制修订", "Kind")]
    moves: Annotated[tuple[Move, ...], said("阶段记录", "Moves", help_zh="只增不改", help_en="Append-only")]
    title_en: Annotated[Line | None, said("英文名称", "English title")] = None
    revises: Annotated[StandardRef | None, said("修订", "Revises")] = None
    amends: Annotated[StandardRef | None, said("修改", "Amends")] = None
    number: Annotated[Written | None, said("标准编号", "Number")] = None
    ics: Annotated[Ics | None, said("国际标准分类号", "ICS")] = None
    ccs: Annotated[Ccs | None, said("中国标准分类号", "CCS")] = None
    industry: Annotated[Industry | None, said("国民经济行业分类", "Industry (GB/T 4754)")] = None
    scope_ref: Annotated[Slug | None, said("章程业务范围", "Scope of business")] = None
    proposed_by: Annotated[UnitRef | None, said("提出单位", "Proposed by")] = None
    administered_by: Annotated[BodyRef | None, said("归口机构", "Administered by")] = None
    lead_unit: Annotated[UnitRef | None, said("牵头起草单位", "Lead drafting unit")] = None
    drafting_units: Annotated[tuple[UnitRef, ...], said("起草单位", "Drafting units")] = ()
    drafters: Annotated[tuple[PersonRef, ...], said("主要起草人", "Drafters")] = ()
    patents: Annotated[Patents | None, said("专利", "Patents")] = None
    public_interest: Annotated[Answer | None, said("涉及公众利益", "Public interest")] = None
    consumer_rights: Annotated[Answer | None, said("涉及消费者权益", "Consumer rights")] = None
    adopts: Annotated[tuple[Adoption, ...], said("采用国际标准", "Adopts")] = ()
    international: Annotated[tuple[International, ...], said("国际化", "International work")] = ()
    replaces: Annotated[tuple[Replaced, ...], said("代替", "Replaces")] = ()
    joint: Annotated[tuple[Joint, ...], said("联合发布", "Joint issue")] = ()
    text_access: Annotated[TextAccess | None, said("文本公开", "Access to the text")] = None
    main_content: Annotated[Text | None, said("主要技术内容", "Main content")] = None
    waivers: Annotated[tuple[Waiver, ...], said("例外", "Waivers")] = ()
    voided_numbers: Annotated[tuple[VoidedNumber, ...], said("作废编号", "Voided numbers")] = ()
