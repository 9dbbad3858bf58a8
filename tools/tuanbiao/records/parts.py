"""Mappings that several kinds of file hold."""

from typing import Annotated, Literal

from .fields import (
    BodyRef,
    Digest,
    DocumentRef,
    EventDay,
    FilePath,
    Line,
    Part,
    PastDay,
    ResolutionRef,
    Text,
    UnitRef,
    Url,
    said,
)
from .labels import labelled

STAGES = {
    "proposal": ("提案", "Proposal"),
    "project-approval": ("立项", "Project approval"),
    "drafting": ("起草", "Drafting"),
    "consultation": ("征求意见", "Consultation"),
    "technical-review": ("技术审查", "Technical review"),
    "approval": ("批准", "Approval"),
    "numbering": ("编号", "Numbering"),
    "publication": ("发布", "Publication"),
    "cancelled": ("终止", "Cancelled"),
    "withdrawn": ("废止", "Withdrawn"),
}
Stage = Annotated[
    Literal[
        "proposal",
        "project-approval",
        "drafting",
        "consultation",
        "technical-review",
        "approval",
        "numbering",
        "publication",
        "cancelled",
        "withdrawn",
    ],
    labelled(STAGES),
]

GENESES = {
    "new": ("制定", "New"),
    "revision": ("修订", "Revision"),
    "amendment": ("修改单", "Amendment"),
}
Genesis = Annotated[Literal["new", "revision", "amendment"], labelled(GENESES)]

EVIDENCE_KINDS = {
    "scan": ("扫描件", "Scan"),
    "minutes": ("会议纪要", "Minutes"),
    "notice": ("通知", "Notice"),
    "letter": ("函件", "Letter"),
    "signature": ("签名", "Signature"),
    "statement": ("声明", "Statement"),
    "ballot": ("表决票", "Ballot paper"),
    "report": ("报告", "Report"),
    "capture": ("网页快照", "Web capture"),
    "token": ("时间戳", "Timestamp token"),
    "other": ("其他", "Other"),
}
EvidenceKind = Annotated[
    Literal[
        "scan",
        "minutes",
        "notice",
        "letter",
        "signature",
        "statement",
        "ballot",
        "report",
        "capture",
        "token",
        "other",
    ],
    labelled(EVIDENCE_KINDS),
]


class Evidence(Part):
    """What proves a statement: a file of the folder, or the digest of an original kept elsewhere."""

    kind: Annotated[EvidenceKind, said("种类", "Kind")]
    file: Annotated[
        FilePath | None, said("文件", "File", help_zh="本目录内的路径", help_en="Path inside the folder")
    ] = None
    sha256: Annotated[Digest | None, said("摘要", "SHA-256 digest")] = None
    custodian: Annotated[BodyRef | None, said("保管机构", "Custodian of the original")] = None
    on: Annotated[PastDay | None, said("形成日期", "Made on")] = None
    note: Annotated[Line | None, said("说明", "Note")] = None


class Attachment(Part):
    """A file that was sent or kept; where the folder holds it, its digest can be checked."""

    file: Annotated[FilePath, said("文件", "File")]
    sha256: Annotated[Digest, said("摘要", "SHA-256 digest")]
    title: Annotated[Line | None, said("名称", "Title")] = None
    custodian: Annotated[BodyRef | None, said("保管机构", "Custodian, where the folder does not hold it")] = (
        None
    )


class Notice(Part):
    """Who was told, when and how."""

    on: Annotated[EventDay | None, said("通知日期", "Sent on")] = None
    document: Annotated[DocumentRef | None, said("文件", "Document")] = None
    to: Annotated[
        tuple[UnitRef, ...] | Literal["all-members"] | None,
        said("通知对象", "Recipients", help_zh="单位列表，或 all-members", help_en="Units, or all-members"),
    ] = None
    channel: Annotated[Line | None, said("渠道", "Channel")] = None
    url: Annotated[Url | None, said("网址", "Address")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class PublicNotice(Part):
    """How the public was told."""

    on: Annotated[EventDay, said("公开日期", "Published on")]
    url: Annotated[Url | None, said("网址", "Address")] = None
    channel: Annotated[Line | None, said("渠道", "Channel")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class Sealed(Part):
    """The stamped original, known by its digest."""

    on: Annotated[PastDay, said("盖章日期", "Sealed on")]
    sha256: Annotated[Digest, said("摘要", "SHA-256 digest")]
    custodian: Annotated[BodyRef | None, said("保管机构", "Custodian of the original")] = None


class Answer(Part):
    """A question that has to be answered either way, with the reason."""

    answer: Annotated[bool, said("结论", "Answer")]
    reason: Annotated[Text, said("理由", "Reason")]


class ChangedClause(Part):
    """A clause of the text that changed, and why."""

    clause: Annotated[
        Line, said("章条", "Clause", help_zh="标题标识，或 title", help_en="Heading id, or title")
    ]
    reason: Annotated[Text, said("理由", "Reason")]
    substantial: Annotated[bool, said("实质性改动", "Substantial")] = False


class Ending(Part):
    """What a withdrawal and a cancellation have in common."""

    reason: Annotated[Text, said("理由", "Reason")]
    basis: Annotated[Line | None, said("依据", "Basis")] = None
    ordered_by: Annotated[Line | None, said("责令机关", "Ordering authority")] = None
    body: Annotated[BodyRef | None, said("决定机构", "Deciding body")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    document: Annotated[DocumentRef | None, said("文件", "Document")] = None
    notice: Annotated[Notice | None, said("通知", "Notice")] = None
