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

    kind: EvidenceKind
    """种类 | Kind"""
    file: FilePath | None = None
    """文件 | File

    本目录内的路径
    Path inside the folder
    """
    sha256: Digest | None = None
    """摘要 | SHA-256 digest"""
    custodian: BodyRef | None = None
    """保管机构 | Custodian of the original"""
    on: PastDay | None = None
    """形成日期 | Made on"""
    note: Line | None = None
    """说明 | Note"""


class Attachment(Part):
    """A file that was sent or kept; where the folder holds it, its digest can be checked."""

    file: FilePath
    """文件 | File"""
    sha256: Digest
    """摘要 | SHA-256 digest"""
    title: Line | None = None
    """名称 | Title"""
    custodian: BodyRef | None = None
    """保管机构 | Custodian, where the folder does not hold it"""


class Notice(Part):
    """Who was told, when and how."""

    on: EventDay | None = None
    """通知日期 | Sent on"""
    document: DocumentRef | None = None
    """文件 | Document"""
    to: tuple[UnitRef, ...] | Literal["all-members"] | None = None
    """通知对象 | Recipients

    单位列表，或 all-members
    Units, or all-members
    """
    channel: Line | None = None
    """渠道 | Channel"""
    url: Url | None = None
    """网址 | Address"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class PublicNotice(Part):
    """How the public was told."""

    on: EventDay
    """公开日期 | Published on"""
    url: Url | None = None
    """网址 | Address"""
    channel: Line | None = None
    """渠道 | Channel"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class Sealed(Part):
    """The stamped original, known by its digest."""

    on: PastDay
    """盖章日期 | Sealed on"""
    sha256: Digest
    """摘要 | SHA-256 digest"""
    custodian: BodyRef | None = None
    """保管机构 | Custodian of the original"""


class Answer(Part):
    """A question that has to be answered either way, with the reason."""

    answer: bool
    """结论 | Answer"""
    reason: Text
    """理由 | Reason"""


class ChangedClause(Part):
    """A clause of the text that changed, and why."""

    clause: Line
    """章条 | Clause

    标题标识，或 title
    Heading id, or title
    """
    reason: Text
    """理由 | Reason"""
    substantial: bool = False
    """实质性改动 | Substantial"""


class Ending(Part):
    """What a withdrawal and a cancellation have in common."""

    reason: Text
    """理由 | Reason"""
    basis: Line | None = None
    """依据 | Basis"""
    ordered_by: Line | None = None
    """责令机关 | Ordering authority"""
    body: BodyRef | None = None
    """决定机构 | Deciding body"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    document: DocumentRef | None = None
    """文件 | Document"""
    notice: Notice | None = None
    """通知 | Notice"""
