"""社会团体文件 — one paper that the chamber issued (`governance/documents/<id>.md`)."""

from typing import Annotated, Literal

from .fields import (
    AnnouncedDay,
    EventDay,
    Line,
    Part,
    PersonRef,
    ResolutionRef,
    StandardRef,
    Url,
)
from .labels import labelled
from .parts import Sealed

KINDS = {
    "plan": ("立项计划", "Project plan"),
    "notice": ("通知", "Notice"),
    "approval": ("批准", "Approval"),
    "publication": ("发布公告", "Publication"),
    "confirmation": ("复审确认", "Confirmation"),
    "amendment": ("修改单", "Amendment"),
    "withdrawal": ("废止公告", "Withdrawal"),
    "cancellation": ("项目终止", "Cancellation"),
}
DocumentKind = Annotated[
    Literal[
        "plan", "notice", "approval", "publication", "confirmation", "amendment", "withdrawal", "cancellation"
    ],
    labelled(KINDS),
]


class DocumentItem(Part):
    """One standard that the document names."""

    slug: StandardRef
    """标准 | Standard"""
    title: Line
    """标准名称 | Title"""
    plan_no: Line | None = None
    """计划号 | Plan number"""
    number: Line | None = None
    """标准编号 | Number"""
    effective: AnnouncedDay | None = None
    """实施日期 | Effective"""
    replaces: tuple[Line, ...] = ()
    """代替标准编号 | Replaces"""


class OfficialDocument(Part):
    """One document of the social organisation; its wording is the body."""

    doc_no: Line
    """文号 | Document number"""
    kind: DocumentKind
    """文种 | Kind"""
    title: Line
    """标题 | Title"""
    on: EventDay
    """成文日期 | Dated"""
    issuer: Line
    """发文单位 | Issuer"""
    joint_issuers: tuple[Line, ...] = ()
    """联合发文单位 | Joint issuers"""
    resolution: ResolutionRef | None = None
    """依据的决议 | Resolution"""
    signed_by: PersonRef | None = None
    """签发人 | Signed by"""
    sealed: Sealed | None = None
    """盖章 | Sealed"""
    published_at: Url | None = None
    """公布网址 | Published at"""
    items: tuple[DocumentItem, ...] = ()
    """涉及的标准 | Standards named"""
