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

    holder: Line
    """专利权人 | Holder"""
    title: Line | None = None
    """专利名称 | Title"""
    number: Line | None = None
    """专利号或申请号 | Patent or application number"""
    clauses: tuple[Line, ...] = ()
    """涉及章条 | Clauses concerned"""
    licence: Licence | None = None
    """许可声明 | Licence

    免费许可、合理无歧视收费许可、拒绝许可
    """
    on: PastDay | None = None
    """声明日期 | Declared on"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class Patents(Part):
    """Whether the text touches patents, and which."""

    exist: bool
    """是否涉及专利 | Patents exist"""
    list_: tuple[Patent, ...] = field(default=(), name="list")
    """专利清单 | List"""


class Adoption(Part):
    """An international standard that the text adopts."""

    document: Line
    """国际标准编号 | International standard"""
    degree: Degree
    """一致性程度 | Degree of correspondence"""
    title: Line | None = None
    """标准名称 | Title"""


class International(Part):
    """One piece of international work that belongs to the standard."""

    organisation: Line
    """国际组织 | Organisation"""
    activity: Activity
    """活动 | Activity"""
    document: Line | None = None
    """国际标准或提案 | Standard or proposal"""
    on: PastDay | None = None
    """日期 | On"""
    note: Line | None = None
    """说明 | Note"""


class Replaced(Part):
    """A standard that this one replaces, wholly or in part."""

    number: Line
    """被代替标准编号 | Replaced number"""
    extent: Extent
    """代替范围 | Extent"""
    clauses: tuple[Line, ...] = ()
    """被代替章条 | Replaced clauses"""


class JointApproval(Part):
    """The other chamber's decision over the same text."""

    body: Line
    """批准机构 | Body"""
    on: PastDay
    """批准日期 | Approved on"""
    text: Digest
    """文本摘要 | Text digest"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class JointDocument(Part):
    """The other chamber's document that issues the standard."""

    doc_no: Line
    """文号 | Document number"""
    on: PastDay
    """发布日期 | Issued on"""
    sha256: Digest | None = None
    """摘要 | SHA-256 digest"""


class Joint(Part):
    """Another chamber that issues the same text under its own number."""

    chamber: Line
    """团体名称 | Chamber"""
    code: Line
    """社会团体代号 | Code"""
    role: Role
    """角色 | Role"""
    number: Line | None = None
    """标准编号 | Number"""
    approval: JointApproval | None = None
    """批准 | Approval"""
    document: JointDocument | None = None
    """发布文件 | Document"""


class Waiver(Part):
    """An exception to one rule, with its reason and its end."""

    rule: RuleId
    """规则 | Rule"""
    reason: Text
    """理由 | Reason"""
    until: DueDay
    """有效期至 | Until"""


class VoidedNumber(Part):
    """A number that was given and taken back before publication."""

    number: Line
    """作废编号 | Number"""
    on: PastDay
    """作废日期 | Voided on"""
    reason: Text
    """理由 | Reason"""


class Move(Part):
    """One step of the procedure; `on` is the day the stage opened."""

    to: Stage
    """进入阶段 | To stage"""
    on: EventDay
    """日期 | On"""
    round: Positive | None = None
    """轮次 | Round"""
    body: BodyRef | None = None
    """批准机构 | Approving body"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    reason: Text | None = None
    """理由 | Reason"""


class Index(Part):
    """What a standard is, where it stands, and how it came there."""

    title: Line
    """标准名称 | Title"""
    stage: Stage
    """阶段 | Stage"""
    kind: Genesis
    """制修订 | Kind"""
    moves: tuple[Move, ...]
    """阶段记录 | Moves

    只增不改
    Append-only
    """
    title_en: Line | None = None
    """英文名称 | English title"""
    revises: StandardRef | None = None
    """修订 | Revises"""
    amends: StandardRef | None = None
    """修改 | Amends"""
    number: Written | None = None
    """标准编号 | Number"""
    ics: Ics | None = None
    """国际标准分类号 | ICS"""
    ccs: Ccs | None = None
    """中国标准分类号 | CCS"""
    industry: Industry | None = None
    """国民经济行业分类 | Industry (GB/T 4754)"""
    scope_ref: Slug | None = None
    """章程业务范围 | Scope of business"""
    proposed_by: UnitRef | None = None
    """提出单位 | Proposed by"""
    administered_by: BodyRef | None = None
    """归口机构 | Administered by"""
    lead_unit: UnitRef | None = None
    """牵头起草单位 | Lead drafting unit"""
    drafting_units: tuple[UnitRef, ...] = ()
    """起草单位 | Drafting units"""
    drafters: tuple[PersonRef, ...] = ()
    """主要起草人 | Drafters"""
    patents: Patents | None = None
    """专利 | Patents"""
    public_interest: Answer | None = None
    """涉及公众利益 | Public interest"""
    consumer_rights: Answer | None = None
    """涉及消费者权益 | Consumer rights"""
    adopts: tuple[Adoption, ...] = ()
    """采用国际标准 | Adopts"""
    international: tuple[International, ...] = ()
    """国际化 | International work"""
    replaces: tuple[Replaced, ...] = ()
    """代替 | Replaces"""
    joint: tuple[Joint, ...] = ()
    """联合发布 | Joint issue"""
    text_access: TextAccess | None = None
    """文本公开 | Access to the text"""
    main_content: Text | None = None
    """主要技术内容 | Main content"""
    waivers: tuple[Waiver, ...] = ()
    """例外 | Waivers"""
    voided_numbers: tuple[VoidedNumber, ...] = ()
    """作废编号 | Voided numbers"""
