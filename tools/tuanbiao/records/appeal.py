"""申诉 — a member's appeal (`governance/appeals/<year>-<n>.md`)."""

from typing import Annotated, Literal

from .fields import (
    BodyRef,
    DueDay,
    EventDay,
    Line,
    Part,
    PersonRef,
    ResolutionRef,
    StandardRef,
    Text,
    UnitRef,
)
from .labels import labelled
from .parts import Evidence

MATTERS = {
    "project-approval": ("立项", "Project approval"),
    "participation": ("参与标准编制", "Taking part in drafting"),
    "consultation": ("征求意见", "Consultation"),
    "comment-handling": ("反馈意见的处理", "Handling of comments"),
    "technical-review": ("技术审查", "Technical review"),
    "recusal": ("回避", "Recusal"),
    "approval": ("批准与发布", "Approval and publication"),
    "information": ("信息公开", "Information"),
    "fees": ("收费", "Fees"),
    "intellectual-property": ("知识产权", "Intellectual property"),
    "other": ("其他", "Other"),
}
AppealMatter = Annotated[
    Literal[
        "project-approval",
        "participation",
        "consultation",
        "comment-handling",
        "technical-review",
        "recusal",
        "approval",
        "information",
        "fees",
        "intellectual-property",
        "other",
    ],
    labelled(MATTERS),
]

DECISIONS = {
    "upheld": ("申诉成立", "Upheld"),
    "dismissed": ("申诉不成立", "Dismissed"),
    "withdrawn": ("申诉撤回", "Withdrawn"),
}
AppealDecision = Annotated[Literal["upheld", "dismissed", "withdrawn"], labelled(DECISIONS)]


class Acceptance(Part):
    """Whether the appeal is taken up."""

    answer: bool
    """是否受理 | Accepted"""
    on: EventDay
    """日期 | On"""
    reason: Line | None = None
    """不受理的理由 | Reason for refusing"""


class Remedy(Part):
    """What an upheld appeal leads to."""

    text: Text
    """补救措施 | Remedy"""
    due: DueDay | None = None
    """完成期限 | Due"""
    done: EventDay | None = None
    """完成日期 | Done on"""


class SecondInstance(Part):
    """The same appeal before the decision body."""

    body: BodyRef
    """处理机构 | Handled by"""
    filed: EventDay
    """提出日期 | Filed on"""
    deciders: tuple[PersonRef, ...] = ()
    """处理人员 | Deciders"""
    recused: tuple[PersonRef, ...] = ()
    """回避人员 | Recused"""
    reply_due: DueDay | None = None
    """答复期限 | Reply due"""
    replied: EventDay | None = None
    """答复日期 | Replied on"""
    decision: AppealDecision | None = None
    """处理结果 | Decision"""
    reason: Text | None = None
    """理由 | Reason"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    remedy: Remedy | None = None
    """补救 | Remedy"""


class Appeal(Part):
    """One appeal; the body tells the facts as far as they may be told."""

    appellant: UnitRef
    """申诉会员 | Appellant

    提出申诉时应是会员
    A member when filing
    """
    matter: AppealMatter
    """申诉事项 | Matter"""
    claim: Text
    """申诉请求 | Claim"""
    filed: EventDay
    """提出日期 | Filed on"""
    standard: StandardRef | None = None
    """涉及的标准 | Standard"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
    handler: BodyRef | None = None
    """处理机构 | Handler"""
    accepted: Acceptance | None = None
    """受理 | Accepted"""
    deciders: tuple[PersonRef, ...] = ()
    """处理人员 | Deciders"""
    recused: tuple[PersonRef, ...] = ()
    """回避人员 | Recused"""
    reply_due: DueDay | None = None
    """答复期限 | Reply due"""
    replied: EventDay | None = None
    """答复日期 | Replied on"""
    decision: AppealDecision | None = None
    """处理结果 | Decision"""
    reason: Text | None = None
    """理由 | Reason"""
    remedy: Remedy | None = None
    """补救 | Remedy"""
    second_instance: SecondInstance | None = None
    """二次申诉 | Second instance"""
