"""技术审查 — one technical review: panel, meeting, ballot, conclusion (`reviews/<n>.md`)."""

from typing import Annotated, Literal

from .fields import (
    AnnouncedDay,
    BodyRef,
    Digest,
    EventDay,
    Line,
    MeetingRef,
    Part,
    PastDay,
    PersonRef,
    Positive,
    ResolutionRef,
    Text,
    UnitRef,
)
from .labels import labelled
from .parts import Attachment, ChangedClause, Evidence

FORMS = {
    "meeting": ("会议审查", "Meeting"),
    "correspondence": ("函审", "Correspondence"),
}
Form = Annotated[Literal["meeting", "correspondence"], labelled(FORMS)]

METHODS = {
    "consensus": ("协商一致", "Consensus"),
    "ballot": ("表决", "Ballot"),
}
Method = Annotated[Literal["consensus", "ballot"], labelled(METHODS)]

CHOICES = {
    "for": ("同意", "For"),
    "against": ("不同意", "Against"),
    "abstain": ("弃权", "Abstain"),
    "invalid": ("无效", "Invalid"),
}
Choice = Annotated[Literal["for", "against", "abstain", "invalid"], labelled(CHOICES)]

CHANGE_KINDS = {
    "technical": ("技术", "Technical"),
    "editorial": ("编辑", "Editorial"),
}
ChangeKind = Annotated[Literal["technical", "editorial"], labelled(CHANGE_KINDS)]

CONCLUSIONS = {
    "passed": ("通过", "Passed"),
    "failed": ("不通过", "Failed"),
}
Conclusion = Annotated[Literal["passed", "failed"], labelled(CONCLUSIONS)]


class PanelMember(Part):
    """A member of the review panel, as of its appointment."""

    person: PersonRef
    """人员 | Person"""
    unit: UnitRef
    """单位 | Unit"""
    voting: bool = True
    """有表决权 | Voting"""


class Panel(Part):
    """The review panel."""

    appointed_by: BodyRef
    """任命机构 | Appointed by"""
    on: EventDay
    """任命日期 | Appointed on"""
    chair: PersonRef
    """组长 | Chair"""
    members: tuple[PanelMember, ...]
    """成员 | Members"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""


class Vote(Part):
    """One person's ballot paper."""

    voter: PersonRef
    """表决人 | Voter"""
    choice: Choice
    """表决意见 | Choice"""
    on: PastDay
    """日期 | On"""
    late: bool = False
    """逾期收到 | Received late"""
    reason: Text | None = None
    """理由 | Reason"""
    evidence: Evidence | None = None
    """证据 | Evidence"""


class Ballot(Part):
    """A ballot of the panel; entitled are those on the roll who are not recused."""

    opens: AnnouncedDay
    """开始 | Opens"""
    closes: AnnouncedDay
    """截止 | Closes"""
    roll: tuple[PersonRef, ...]
    """表决名册 | Roll"""
    recused: tuple[PersonRef, ...] = ()
    """回避 | Recused"""
    votes: tuple[Vote, ...] = ()
    """表决票 | Votes"""


class Opposition(Part):
    """Opposition to a substantial matter that somebody keeps up."""

    by: Line
    """反对方 | By"""
    clause: Line
    """章条 | Clause"""
    matter: Text
    """反对事项 | Matter"""
    resolved: bool = False
    """已解决 | Resolved"""


class RequiredChange(Part):
    """A change that the review asks for before approval."""

    no: Positive
    """序号 | No."""
    clause: Line
    """章条 | Clause

    标题标识，或 title
    """
    kind: ChangeKind
    """类型 | Kind"""
    text: Text
    """修改要求 | Required change"""
    done: PastDay | None = None
    """完成日期 | Done on"""


class Review(Part):
    """One technical review; it opens with panel and text and is filled in when it closes."""

    form: Form
    """审查形式 | Form"""
    panel: Panel
    """审查组 | Panel"""
    text: Digest
    """文本摘要 | Text digest"""
    materials: tuple[Attachment, ...] = ()
    """审查材料 | Materials"""
    materials_sent: PastDay | None = None
    """材料送达日期 | Materials sent on"""
    changes_since_consultation: tuple[ChangedClause, ...] = ()
    """征求意见后的其他改动 | Changes since consultation"""
    meeting: MeetingRef | None = None
    """审查会议 | Meeting"""
    attended: tuple[PersonRef, ...] | None = None
    """出席人员 | Attended"""
    method: Method | None = None
    """决定方式 | Method"""
    sustained_opposition: tuple[Opposition, ...] | None = None
    """未解决的反对意见 | Sustained opposition

    没有时写 []
    [] says there is none
    """
    ballot: Ballot | None = None
    """表决 | Ballot"""
    required_changes: tuple[RequiredChange, ...] = ()
    """要求的修改 | Required changes"""
    conclusion: Conclusion | None = None
    """审查结论 | Conclusion"""
    concluded: PastDay | None = None
    """结论日期 | Concluded on"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
