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
    said,
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

    slug: Annotated[StandardRef, said("标准", "Standard")]
    title: Annotated[Line, said("标准名称", "Title")]
    plan_no: Annotated[Line | None, said("计划号", "Plan number")] = None
    number: Annotated[Line | None, said("标准编号", "Number")] = None
    effective: Annotated[AnnouncedDay | None, said("实施日期", "Effective")] = None
    replaces: Annotated[tuple[Line, ...], said("代替标准编号", "Replaces")] = ()


class OfficialDocument(Part):
    """One document of the social organisation; its wording is the body."""

    doc_no: Annotated[Line, said("文号", "Document number")]
    kind: Annotated[DocumentKind, said("文种", "Kind")]
    title: Annotated[Line, said("标题", "Title")]
    on: Annotated[EventDay, said("成文日期", "Dated")]
    issuer: Annotated[Line, said("发文单位", "Issuer")]
    joint_issuers: Annotated[tuple[Line, ...], said("联合发文单位", "Joint issuers")] = ()
    resolution: Annotated[ResolutionRef | None, said("依据的决议", "Resolution")] = None
    signed_by: Annotated[PersonRef | None, said("签发人", "Signed by")] = None
    sealed: Annotated[Sealed | None, said("盖章", "Sealed")] = None
    published_at: Annotated[Url | None, said("公布网址", "Published at")] = None
    items: Annotated[tuple[DocumentItem, ...], said("涉及的标准", "Standards named")] = ()
