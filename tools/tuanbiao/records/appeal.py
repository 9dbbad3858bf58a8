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
    said,
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

    answer: Annotated[bool, said("是否受理", "Accepted")]
    on: Annotated[EventDay, said("日期", "On")]
    reason: Annotated[Line | None, said("不受理的理由", "Reason for refusing")] = None


class Remedy(Part):
    """What an upheld appeal leads to."""

    text: Annotated[Text, said("补救措施", "Remedy")]
    due: Annotated[DueDay | None, said("完成期限", "Due")] = None
    done: Annotated[EventDay | None, said("完成日期", "Done on")] = None


class SecondInstance(Part):
    """The same appeal before the decision body."""

    body: Annotated[BodyRef, said("处理机构", "Handled by")]
    filed: Annotated[EventDay, said("提出日期", "Filed on")]
    deciders: Annotated[tuple[PersonRef, ...], said("处理人员", "Deciders")] = ()
    recused: Annotated[tuple[PersonRef, ...], said("回避人员", "Recused")] = ()
    reply_due: Annotated[DueDay | None, said("答复期限", "Reply due")] = None
    replied: Annotated[EventDay | None, said("答复日期", "Replied on")] = None
    decision: Annotated[AppealDecision | None, said("处理结果", "Decision")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    remedy: Annotated[Remedy | None, said("补救", "Remedy")] = None


class Appeal(Part):
    """One appeal; the body tells the facts as far as they may be told."""

    appellant: Annotated[
        UnitRef, said("申诉会员", "Appellant", help_zh="提出申诉时应是会员", help_en="A member when filing")
    ]
    matter: Annotated[AppealMatter, said("申诉事项", "Matter")]
    claim: Annotated[Text, said("申诉请求", "Claim")]
    filed: Annotated[EventDay, said("提出日期", "Filed on")]
    standard: Annotated[StandardRef | None, said("涉及的标准", "Standard")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
    handler: Annotated[BodyRef | None, said("处理机构", "Handler")] = None
    accepted: Annotated[Acceptance | None, said("受理", "Accepted")] = None
    deciders: Annotated[tuple[PersonRef, ...], said("处理人员", "Deciders")] = ()
    recused: Annotated[tuple[PersonRef, ...], said("回避人员", "Recused")] = ()
    reply_due: Annotated[DueDay | None, said("答复期限", "Reply due")] = None
    replied: Annotated[EventDay | None, said("答复日期", "Replied on")] = None
    decision: Annotated[AppealDecision | None, said("处理结果", "Decision")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    remedy: Annotated[Remedy | None, said("补救", "Remedy")] = None
    second_instance: Annotated[SecondInstance | None, said("二次申诉", "Second instance")] = None
