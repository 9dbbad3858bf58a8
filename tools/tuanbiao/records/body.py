"""机构 — a body of the chamber's standards work (`governance/bodies/<id>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, EventDay, Line, Part, PersonRef, ResolutionRef, said
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

    established: Annotated[EventDay, said("设立日期", "Established on")]
    basis: Annotated[Line | None, said("设立依据", "Basis")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None


class StaffMember(Part):
    """A person employed for standards work."""

    person: Annotated[PersonRef, said("人员", "Person")]
    duty: Annotated[Line, said("岗位职责", "Duty")]
    competence: Annotated[tuple[Competence, ...], said("熟悉的领域", "Competence")] = ()
    from_: Annotated[EventDay | None, said("起始日期", "From")] = field(default=None, name="from")
    to: Annotated[EventDay | None, said("截止日期", "Until")] = None


class Seat(Part):
    """A period in which a person sat in the body; closed with `to`, never removed."""

    person: Annotated[PersonRef, said("人员", "Person")]
    from_: Annotated[EventDay, said("起始日期", "From")] = field(name="from")
    role: Annotated[Role, said("职务", "Role")] = "member"
    voting: Annotated[bool, said("有表决权", "Voting")] = True
    to: Annotated[
        EventDay | None,
        said("截止日期", "Until", help_zh="当日已不是成员", help_en="No longer a member on that day"),
    ] = None


class Body(Part):
    """One body; the prose says more about how it works."""

    kind: Annotated[BodyKind, said("类别", "Kind")]
    name: Annotated[Line, said("名称", "Name")]
    approves_by: Annotated[Proof, said("同意的证明方式", "How its approval is proved")]
    form: Annotated[BodyForm | None, said("组织形式", "Form")] = None
    name_en: Annotated[Line | None, said("英文名称", "English name")] = None
    area: Annotated[Line | None, said("专业领域", "Field of work")] = None
    parent: Annotated[BodyRef | None, said("上级机构", "Parent body")] = None
    charter_basis: Annotated[
        Line | None,
        said(
            "章程依据",
            "Basis in the charter",
            help_zh="组织形式为“其他”的决策机构应写明",
            help_en="Needed for `other`",
        ),
    ] = None
    duties: Annotated[tuple[BodyDuty, ...], said("职责", "Duties")] = ()
    internal: Annotated[Internal | None, said("内设机构", "Internal department")] = None
    established: Annotated[EventDay | None, said("成立日期", "Set up on")] = None
    dissolved: Annotated[EventDay | None, said("撤销日期", "Dissolved on")] = None
    staff: Annotated[tuple[StaffMember, ...], said("工作人员", "Staff")] = ()
    members: Annotated[tuple[Seat, ...], said("组成人员", "Members")] = ()
