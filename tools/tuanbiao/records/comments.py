"""意见汇总处理表 — the comments of one round and what became of them (`consultations/<n>.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import Count, Line, Part, PastDay, PersonRef, Positive, Slug, Text, UnitRef, Url, said
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

    decision: Annotated[Decision, said("处理结论", "Decision")]
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    change: Annotated[
        tuple[Slug, ...],
        said("修改的章条", "Clauses changed", help_zh="标题标识；未改动文本时为空并说明理由"),
    ] = ()
    on: Annotated[PastDay | None, said("处理日期", "Decided on")] = None


class Comment(Part):
    """One comment; once merged only its disposition may be added."""

    no: Annotated[Positive, said("序号", "No.")]
    from_: Annotated[Line, said("提出单位", "From")] = field(name="from")
    clause: Annotated[
        Slug, said("标准章条", "Clause", help_zh="标题标识，或 general", help_en="Heading id, or general")
    ]
    kind: Annotated[CommentKind, said("意见类型", "Kind")]
    text: Annotated[Text, said("意见内容", "Comment")]
    received: Annotated[PastDay, said("收到日期", "Received on")]
    via: Annotated[Way, said("途径", "Via")]
    category: Annotated[Category | None, said("相关方类别", "Category")] = None
    substantial: Annotated[bool, said("实质性意见", "Substantial")] = False
    proposed: Annotated[Text | None, said("修改建议", "Proposed change")] = None
    late: Annotated[bool, said("逾期收到", "Received late")] = False
    source: Annotated[Url | None, said("来源网址", "Address")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
    disposition: Annotated[Disposition | None, said("处理意见", "Disposition")] = None
    remark: Annotated[Text | None, said("备注", "Remark")] = None


class Comments(Part):
    """The comment table of one round; an explicitly empty list says that nobody commented."""

    drafting_unit: Annotated[UnitRef | None, said("负责起草单位", "Drafting unit")] = None
    filled_by: Annotated[PersonRef | None, said("承办人", "Filled in by")] = None
    filled_on: Annotated[PastDay | None, said("填写日期", "Filled in on")] = None
    sent: Annotated[Count | None, said("发送征求意见稿的单位数", "Units asked")] = None
    replied: Annotated[Count | None, said("收到回函的单位数", "Units that replied")] = None
    with_comments: Annotated[Count | None, said("回函并有意见的单位数", "Units with comments")] = None
    comments: Annotated[tuple[Comment, ...] | None, said("意见", "Comments")] = None
