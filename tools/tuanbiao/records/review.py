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
    said,
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

    person: Annotated[PersonRef, said("人员", "Person")]
    unit: Annotated[UnitRef, said("单位", "Unit")]
    voting: Annotated[bool, said("有表决权", "Voting")] = True


class Panel(Part):
    """The review panel."""

    appointed_by: Annotated[BodyRef, said("任命机构", "Appointed by")]
    on: Annotated[EventDay, said("任命日期", "Appointed on")]
    chair: Annotated[PersonRef, said("组长", "Chair")]
    members: Annotated[tuple[PanelMember, ...], said("成员", "Members")]
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None


class Vote(Part):
    """One person's ballot paper."""

    voter: Annotated[PersonRef, said("表决人", "Voter")]
    choice: Annotated[Choice, said("表决意见", "Choice")]
    on: Annotated[PastDay, said("日期", "On")]
    late: Annotated[bool, said("逾期收到", "Received late")] = False
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    evidence: Annotated[Evidence | None, said("证据", "Evidence")] = None


class Ballot(Part):
    """A ballot of the panel; entitled are those on the roll who are not recused."""

    opens: Annotated[AnnouncedDay, said("开始", "Opens")]
    closes: Annotated[AnnouncedDay, said("截止", "Closes")]
    roll: Annotated[tuple[PersonRef, ...], said("表决名册", "Roll")]
    recused: Annotated[tuple[PersonRef, ...], said("回避", "Recused")] = ()
    votes: Annotated[tuple[Vote, ...], said("表决票", "Votes")] = ()


class Opposition(Part):
    """Opposition to a substantial matter that somebody keeps up."""

    by: Annotated[Line, said("反对方", "By")]
    clause: Annotated[Line, said("章条", "Clause")]
    matter: Annotated[Text, said("反对事项", "Matter")]
    resolved: Annotated[bool, said("已解决", "Resolved")] = False


class RequiredChange(Part):
    """A change that the review asks for before approval."""

    no: Annotated[Positive, said("序号", "No.")]
    clause: Annotated[Line, said("章条", "Clause", help_zh="标题标识，或 title")]
    kind: Annotated[ChangeKind, said("类型", "Kind")]
    text: Annotated[Text, said("修改要求", "Required change")]
    done: Annotated[PastDay | None, said("完成日期", "Done on")] = None


class Review(Part):
    """One technical review; it opens with panel and text and is filled in when it closes."""

    form: Annotated[Form, said("审查形式", "Form")]
    panel: Annotated[Panel, said("审查组", "Panel")]
    text: Annotated[Digest, said("文本摘要", "Text digest")]
    materials: Annotated[tuple[Attachment, ...], said("审查材料", "Materials")] = ()
    materials_sent: Annotated[PastDay | None, said("材料送达日期", "Materials sent on")] = None
    changes_since_consultation: Annotated[
        tuple[ChangedClause, ...], said("征求意见后的其他改动", "Changes since consultation")
    ] = ()
    meeting: Annotated[MeetingRef | None, said("审查会议", "Meeting")] = None
    attended: Annotated[tuple[PersonRef, ...] | None, said("出席人员", "Attended")] = None
    method: Annotated[Method | None, said("决定方式", "Method")] = None
    sustained_opposition: Annotated[
        tuple[Opposition, ...] | None,
        said(
            "未解决的反对意见", "Sustained opposition", help_zh="没有时写 []", help_en="[] says there is none"
        ),
    ] = None
    ballot: Annotated[Ballot | None, said("表决", "Ballot")] = None
    required_changes: Annotated[tuple[RequiredChange, ...], said("要求的修改", "Required changes")] = ()
    conclusion: Annotated[Conclusion | None, said("审查结论", "Conclusion")] = None
    concluded: Annotated[PastDay | None, said("结论日期", "Concluded on")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
