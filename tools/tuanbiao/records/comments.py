"""意见汇总处理表 — the comments of one round and what became of them (`consultations/<n>.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import Count, Line, Part, PastDay, PersonRef, Positive, Slug, Text, UnitRef, Url
from .labels import labelled
from .parts import Evidence
from .units import Category

DECISIONS = {
    "accepted": ("采纳", "Accepted"),
    "partly": ("部分采纳", "Partly accepted"),
    "rejected": ("不采纳", "Rejected"),
}
Decision = Annotated[Literal["accepted", "partly", "rejected"], labelled(DECISIONS)]

COMMENT_KINDS = {
    "general": ("总体", "General"),
    "technical": ("技术", "Technical"),
    "editorial": ("编辑", "Editorial"),
}
CommentKind = Annotated[Literal["general", "technical", "editorial"], labelled(COMMENT_KINDS)]

WAYS = {
    "letter": ("信函", "Letter"),
    "e-mail": ("电子邮件", "E-mail"),
    "form": ("意见表", "Form"),
    "meeting": ("会议", "Meeting"),
    "telephone": ("电话", "Telephone"),
    "website": ("网站", "Website"),
    "forge": ("代码托管平台", "Forge"),
}
Way = Annotated[
    Literal["letter", "e-mail", "form", "meeting", "telephone", "website", "forge"], labelled(WAYS)
]


class Disposition(Part):
    """The decision on a comment."""

    decision: Decision
    """处理结论 | Decision"""
    reason: Text | None = None
    """理由 | Reason"""
    change: tuple[Slug, ...] = ()
    """修改的章条 | Clauses changed

    标题标识；未改动文本时为空并说明理由
    """
    on: PastDay | None = None
    """处理日期 | Decided on"""


class Comment(Part):
    """One comment; once merged only its disposition may be added."""

    no: Positive
    """序号 | No."""
    from_: Line = field(name="from")
    """提出单位 | From"""
    clause: Slug
    """标准章条 | Clause

    标题标识，或 general
    Heading id, or general
    """
    kind: CommentKind
    """意见类型 | Kind"""
    text: Text
    """意见内容 | Comment"""
    received: PastDay
    """收到日期 | Received on"""
    via: Way
    """途径 | Via"""
    category: Category | None = None
    """相关方类别 | Category"""
    substantial: bool = False
    """实质性意见 | Substantial"""
    proposed: Text | None = None
    """修改建议 | Proposed change"""
    late: bool = False
    """逾期收到 | Received late"""
    source: Url | None = None
    """来源网址 | Address"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
    disposition: Disposition | None = None
    """处理意见 | Disposition"""
    remark: Text | None = None
    """备注 | Remark"""


class Comments(Part):
    """The comment table of one round; an explicitly empty list says that nobody commented."""

    drafting_unit: UnitRef | None = None
    """负责起草单位 | Drafting unit"""
    filled_by: PersonRef | None = None
    """承办人 | Filled in by"""
    filled_on: PastDay | None = None
    """填写日期 | Filled in on"""
    sent: Count | None = None
    """发送征求意见稿的单位数 | Units asked"""
    replied: Count | None = None
    """收到回函的单位数 | Units that replied"""
    with_comments: Count | None = None
    """回函并有意见的单位数 | Units with comments"""
    comments: tuple[Comment, ...] | None = None
    """意见 | Comments"""
