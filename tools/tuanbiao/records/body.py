"""机构 — a body of the chamber's standards work (`governance/bodies/<id>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, EventDay, Line, Part, PersonRef, ResolutionRef
from .labels import labelled

KINDS = {
    "decision": ("决策机构", "Decision body"),
    "coordination": ("管理协调机构", "Management and coordination body"),
    "drafting": ("标准编制机构", "Drafting body"),
    "committee": ("标准化技术组织", "Technical committee"),
}
BodyKind = Annotated[Literal["decision", "coordination", "drafting", "committee"], labelled(KINDS)]

FORMS = {
    "standing-presidents": ("常务会长会", "Standing presidents' meeting"),
    "council": ("理事会", "Council"),
    "general-assembly": ("会员大会", "General assembly"),
    "standards-committee": ("标准管理委员会", "Standards management committee"),
    "secretariat": ("秘书处", "Secretariat"),
    "other": ("其他", "Other"),
}
BodyForm = Annotated[
    Literal[
        "standing-presidents", "council", "general-assembly", "standards-committee", "secretariat", "other"
    ],
    labelled(FORMS),
]

DUTIES = {
    "strategy": ("制定标准化战略规划", "Sets the standards strategy"),
    "adopt-rules": ("决定标准化制度的通过", "Adopts the rule documents"),
    "approve-standards": ("决定标准化文件的通过", "Approves the standards"),
    "make-rules": ("制定标准化工作各项制度", "Drafts the rule documents"),
    "coordinate": ("管理和协调标准化工作", "Manages and coordinates the work"),
    "procedure": ("处理制定程序事项", "Handles matters of procedure"),
    "drafting-rules": ("处理编写规则事项", "Handles the drafting rules"),
    "intellectual-property": ("处理知识产权管理事项", "Handles intellectual property"),
    "disputes": ("处理标准制定中的争议", "Settles disputes"),
    "appeals": ("处理会员申诉", "Handles appeals"),
    "technical-bodies": ("建立标准化技术组织", "Sets up technical committees"),
    "liaison": ("联络其他标准化机构", "Keeps liaison with other standards bodies"),
    "assessment": ("评估项目提案", "Assesses proposals"),
    "work-plan": ("起草标准工作计划", "Drafts the work plan"),
    "drafting": ("编写标准", "Writes the standards"),
    "technical-review": ("技术审查", "Reviews the standards"),
    "systematic-review": ("标准复审", "Reviews published standards"),
    "other": ("其他", "Other"),
}
BodyDuty = Annotated[
    Literal[
        "strategy",
        "adopt-rules",
        "approve-standards",
        "make-rules",
        "coordinate",
        "procedure",
        "drafting-rules",
        "intellectual-property",
        "disputes",
        "appeals",
        "technical-bodies",
        "liaison",
        "assessment",
        "work-plan",
        "drafting",
        "technical-review",
        "systematic-review",
        "other",
    ],
    labelled(DUTIES),
]

COMPETENCES = {
    "law": ("法律法规", "Law"),
    "policy": ("政策", "Policy"),
    "technical": ("专业知识", "Professional knowledge"),
    "standardization": ("标准化", "Standardization"),
}
Competence = Annotated[Literal["law", "policy", "technical", "standardization"], labelled(COMPETENCES)]

PROOFS = {
    "resolution": ("会议决议", "Resolution"),
    "signatures": ("签名声明", "Signed statements"),
    "forge": ("代码平台评审", "Forge reviews"),
}
Proof = Annotated[Literal["resolution", "signatures", "forge"], labelled(PROOFS)]

ROLES = {
    "chair": ("主任或者会长", "Chair"),
    "vice-chair": ("副主任或者副会长", "Vice-chair"),
    "head": ("负责人", "Head"),
    "secretary": ("秘书", "Secretary"),
    "member": ("成员", "Member"),
}
Role = Annotated[Literal["chair", "vice-chair", "head", "secretary", "member"], labelled(ROLES)]


class Internal(Part):
    """The decision that made this an internal department (内设机构) of the chamber."""

    established: EventDay
    """设立日期 | Established on"""
    basis: Line | None = None
    """设立依据 | Basis"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""


class StaffMember(Part):
    """A person employed for standards work."""

    person: PersonRef
    """人员 | Person"""
    duty: Line
    """岗位职责 | Duty"""
    competence: tuple[Competence, ...] = ()
    """熟悉的领域 | Competence"""
    from_: EventDay | None = field(default=None, name="from")
    """起始日期 | From"""
    to: EventDay | None = None
    """截止日期 | Until"""


class Seat(Part):
    """A period in which a person sat in the body; closed with `to`, never removed."""

    person: PersonRef
    """人员 | Person"""
    from_: EventDay = field(name="from")
    """起始日期 | From"""
    role: Role = "member"
    """职务 | Role"""
    voting: bool = True
    """有表决权 | Voting"""
    to: EventDay | None = None
    """截止日期 | Until

    当日已不是成员
    No longer a member on that day
    """


class Body(Part):
    """One body; the prose says more about how it works."""

    kind: BodyKind
    """类别 | Kind"""
    name: Line
    """名称 | Name"""
    approves_by: Proof
    """同意的证明方式 | How its approval is proved"""
    form: BodyForm | None = None
    """组织形式 | Form"""
    name_en: Line | None = None
    """英文名称 | English name"""
    area: Line | None = None
    """专业领域 | Field of work"""
    parent: BodyRef | None = None
    """上级机构 | Parent body"""
    charter_basis: Line | None = None
    """章程依据 | Basis in the charter

    组织形式为“其他”的决策机构应写明
    Needed for `other`
    """
    duties: tuple[BodyDuty, ...] = ()
    """职责 | Duties"""
    internal: Internal | None = None
    """内设机构 | Internal department"""
    established: EventDay | None = None
    """成立日期 | Set up on"""
    dissolved: EventDay | None = None
    """撤销日期 | Dissolved on"""
    staff: tuple[StaffMember, ...] = ()
    """工作人员 | Staff"""
    members: tuple[Seat, ...] = ()
    """组成人员 | Members"""
