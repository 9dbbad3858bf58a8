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
    said,
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

    body: Annotated[BodyRef, said("审查机构", "Body")]
    on: Annotated[PastDay | None, said("审查日期", "On")] = None
    conclusion: Annotated[Examination | None, said("审查结论", "Conclusion")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None


class Milestone(Part):
    """A stage and the day it is planned for."""

    stage: Annotated[Stage, said("阶段", "Stage")]
    due: Annotated[DueDay, said("计划日期", "Planned for")]


class Plan(Part):
    """项目计划书 — the plan that the chamber issues."""

    document: Annotated[DocumentRef | None, said("计划文件", "Document")] = None
    number: Annotated[Line | None, said("计划号", "Plan number")] = None
    title: Annotated[Line | None, said("项目名称", "Title")] = None
    kind: Annotated[Genesis | None, said("制修订", "Kind")] = None
    replaces: Annotated[Line | None, said("代替标准编号", "Replaces")] = None
    lead_unit: Annotated[UnitRef | None, said("牵头单位", "Lead unit")] = None
    participating_units: Annotated[tuple[UnitRef, ...], said("参加单位", "Participating units")] = ()
    scope: Annotated[Text | None, said("适用范围", "Scope")] = None
    main_content: Annotated[Text | None, said("主要技术内容", "Main content")] = None
    starts: Annotated[DueDay | None, said("开始", "Starts")] = None
    finishes: Annotated[DueDay | None, said("完成年限", "Finishes")] = None
    schedule: Annotated[tuple[Milestone, ...], said("进度", "Schedule")] = ()


class Application(Part):
    """A unit that asks to take part, and the answer."""

    unit: Annotated[UnitRef, said("申请单位", "Unit")]
    on: Annotated[PastDay, said("申请日期", "Applied on")]
    result: Annotated[Result | None, said("结果", "Result")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None


class Join(Part):
    """How members could join the drafting."""

    until: Annotated[AnnouncedDay, said("报名截止", "Until")]
    applications: Annotated[tuple[Application, ...], said("申请", "Applications")] = ()


class ProjectAttempt(Part):
    """One attempt; a returned project starts another."""

    reviewed: Annotated[Reviewed, said("审查", "Examination")]
    plan: Annotated[Plan | None, said("项目计划书", "Plan")] = None
    notice: Annotated[Notice | None, said("向会员通报", "Members told")] = None
    public_notice: Annotated[PublicNotice | None, said("向社会公开", "Public notice")] = None
    join: Annotated[Join | None, said("参与报名", "Joining")] = None


class ProjectChange(Part):
    """A change of what was approved."""

    what: Annotated[
        Subject,
        said("变更事项", "What"),
    ]
    reason: Annotated[Text, said("理由", "Reason")]
    approved_by: Annotated[BodyRef, said("批准机构", "Approved by")]
    on: Annotated[PastDay, said("批准日期", "On")]
    from_: Annotated[Line | None, said("原内容", "From")] = field(default=None, name="from")
    to: Annotated[Line | None, said("新内容", "To")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None


class Project(Part):
    """Every attempt to approve the project, and what changed afterwards."""

    attempts: Annotated[tuple[ProjectAttempt, ...], said("立项", "Attempts")]
    changes: Annotated[tuple[ProjectChange, ...], said("变更", "Changes")] = ()
