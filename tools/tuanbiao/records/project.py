"""立项 — approval of the project and the 项目计划书 (`project.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import (
    AnnouncedDay,
    BodyRef,
    DocumentRef,
    DueDay,
    Line,
    Part,
    PastDay,
    ResolutionRef,
    Text,
    UnitRef,
)
from .labels import labelled
from .parts import Genesis, Notice, PublicNotice, Stage

EXAMINATIONS = {
    "approved": ("同意立项", "Approved"),
    "returned": ("退回修改", "Returned"),
    "rejected": ("不予立项", "Rejected"),
}
Examination = Annotated[Literal["approved", "returned", "rejected"], labelled(EXAMINATIONS)]

RESULTS = {
    "accepted": ("接受", "Accepted"),
    "declined": ("谢绝", "Declined"),
}
Result = Annotated[Literal["accepted", "declined"], labelled(RESULTS)]

SUBJECTS = {
    "title": ("名称", "Title"),
    "scope_ref": ("章程业务范围", "Scope of business"),
    "kind": ("制修订", "Kind"),
    "revises": ("修订对象", "Revises"),
    "amends": ("修改对象", "Amends"),
    "replaces": ("代替", "Replaces"),
    "public_interest": ("涉及公众利益", "Public interest"),
    "consumer_rights": ("涉及消费者权益", "Consumer rights"),
    "lead_unit": ("牵头单位", "Lead unit"),
    "participating_units": ("参加单位", "Participating units"),
    "scope": ("适用范围", "Scope"),
    "schedule": ("进度", "Schedule"),
}
Subject = Annotated[
    Literal[
        "title",
        "scope_ref",
        "kind",
        "revises",
        "amends",
        "replaces",
        "public_interest",
        "consumer_rights",
        "lead_unit",
        "participating_units",
        "scope",
        "schedule",
    ],
    labelled(SUBJECTS),
]


class Reviewed(Part):
    """The coordination body's examination of the 项目建议书."""

    body: BodyRef
    """审查机构 | Body"""
    on: PastDay | None = None
    """审查日期 | On"""
    conclusion: Examination | None = None
    """审查结论 | Conclusion"""
    reason: Text | None = None
    """理由 | Reason"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""


class Milestone(Part):
    """A stage and the day it is planned for."""

    stage: Stage
    """阶段 | Stage"""
    due: DueDay
    """计划日期 | Planned for"""


class Plan(Part):
    """项目计划书 — the plan that the chamber issues."""

    document: DocumentRef | None = None
    """计划文件 | Document"""
    number: Line | None = None
    """计划号 | Plan number"""
    title: Line | None = None
    """项目名称 | Title"""
    kind: Genesis | None = None
    """制修订 | Kind"""
    replaces: Line | None = None
    """代替标准编号 | Replaces"""
    lead_unit: UnitRef | None = None
    """牵头单位 | Lead unit"""
    participating_units: tuple[UnitRef, ...] = ()
    """参加单位 | Participating units"""
    scope: Text | None = None
    """适用范围 | Scope"""
    main_content: Text | None = None
    """主要技术内容 | Main content"""
    starts: DueDay | None = None
    """开始 | Starts"""
    finishes: DueDay | None = None
    """完成年限 | Finishes"""
    schedule: tuple[Milestone, ...] = ()
    """进度 | Schedule"""


class Application(Part):
    """A unit that asks to take part, and the answer."""

    unit: UnitRef
    """申请单位 | Unit"""
    on: PastDay
    """申请日期 | Applied on"""
    result: Result | None = None
    """结果 | Result"""
    reason: Text | None = None
    """理由 | Reason"""


class Join(Part):
    """How members could join the drafting."""

    until: AnnouncedDay
    """报名截止 | Until"""
    applications: tuple[Application, ...] = ()
    """申请 | Applications"""


class ProjectAttempt(Part):
    """One attempt; a returned project starts another."""

    reviewed: Reviewed
    """审查 | Examination"""
    plan: Plan | None = None
    """项目计划书 | Plan"""
    notice: Notice | None = None
    """向会员通报 | Members told"""
    public_notice: PublicNotice | None = None
    """向社会公开 | Public notice"""
    join: Join | None = None
    """参与报名 | Joining"""


class ProjectChange(Part):
    """A change of what was approved."""

    what: Subject
    """变更事项 | What"""
    reason: Text
    """理由 | Reason"""
    approved_by: BodyRef
    """批准机构 | Approved by"""
    on: PastDay
    """批准日期 | On"""
    from_: Line | None = field(default=None, name="from")
    """原内容 | From"""
    to: Line | None = None
    """新内容 | To"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""


class Project(Part):
    """Every attempt to approve the project, and what changed afterwards."""

    attempts: tuple[ProjectAttempt, ...]
    """立项 | Attempts"""
    changes: tuple[ProjectChange, ...] = ()
    """变更 | Changes"""
