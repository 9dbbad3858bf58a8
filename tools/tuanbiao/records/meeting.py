"""会议 — one meeting of a body (`governance/meetings/<date>-<slug>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import (
    BodyRef,
    Count,
    Digest,
    EventDay,
    FilePath,
    Line,
    Part,
    PersonRef,
    Positive,
    Slug,
    StandardRef,
    Text,
    said,
)
from .labels import labelled
from .parts import STAGES

MODES = {
    "on-site": ("现场", "On site"),
    "telephone": ("电话", "Telephone"),
    "video": ("视频", "Video"),
    "internet": ("互联网", "Internet"),
}
Mode = Annotated[Literal["on-site", "telephone", "video", "internet"], labelled(MODES)]

MOVES = {**STAGES, "systematic-review": ("复审", "Systematic review"), "other": ("其他", "Other")}
Move = Annotated[
    Literal[
        "proposal",
        "project-approval",
        "drafting",
        "consultation",
        "technical-review",
        "approval",
        "numbering",
        "publication",
        "systematic-review",
        "cancelled",
        "withdrawn",
        "other",
    ],
    labelled(MOVES),
]

METHODS = {
    "show-of-hands": ("举手表决", "Show of hands"),
    "named": ("记名投票", "Named ballot"),
    "secret": ("无记名投票", "Secret ballot"),
    "consensus": ("协商一致", "Consensus"),
}
VoteMethod = Annotated[Literal["show-of-hands", "named", "secret", "consensus"], labelled(METHODS)]

CONCLUSIONS = {"passed": ("通过", "Passed"), "failed": ("不通过", "Failed")}
Conclusion = Annotated[Literal["passed", "failed"], labelled(CONCLUSIONS)]


class Minutes(Part):
    """The signed minutes, kept by the chamber; the clone holds their digest."""

    sha256: Annotated[Digest, said("摘要", "Digest")]
    custodian: Annotated[BodyRef, said("保管机构", "Custodian")]
    confirmed_by: Annotated[
        tuple[PersonRef, ...], said("确认人", "Confirmed by", help_zh="两人", help_en="Two persons")
    ] = ()
    confirmed_on: Annotated[EventDay | None, said("确认日期", "Confirmed on")] = None


class ResolutionItem(Part):
    """One standard that a resolution names; it approves nothing that it does not name."""

    standard: Annotated[StandardRef, said("标准", "Standard")]
    move: Annotated[Move, said("同意进入的阶段", "Move to")]
    round: Annotated[Positive | None, said("轮次", "Round")] = None
    text: Annotated[Digest | None, said("文本摘要", "Digest of the text")] = None
    subject: Annotated[
        Line | None,
        said("事项", "Subject", help_zh="move 为 other 时写明", help_en="Said where the move is `other`"),
    ] = None


class Resolution(Part):
    """One decision of the meeting, with its own count."""

    id: Annotated[Slug, said("标识", "Id")]
    text: Annotated[Text, said("决议内容", "Text")]
    on: Annotated[
        EventDay | None,
        said("日期", "On", help_zh="不写时为会议日期", help_en="The day of the meeting if absent"),
    ] = None
    items: Annotated[tuple[ResolutionItem, ...], said("涉及的标准", "Standards named")] = ()
    adopts: Annotated[
        tuple[FilePath, ...],
        said(
            "通过的文件",
            "Files adopted",
            help_zh="仓库内的路径，如制度文件、程序参数、收费项目、战略规划、工作计划",
            help_en="Paths in the repository: rule documents, procedure.yml, fees, strategy, plans",
        ),
    ] = ()
    method: Annotated[VoteMethod | None, said("表决方式", "Method")] = None
    present: Annotated[
        Count | None,
        said(
            "表决时在场有表决权人数",
            "Voting members present",
            help_zh="不写时按签到人员计算",
            help_en="Counted from the attendees if absent",
        ),
    ] = None
    for_: Annotated[Count | None, said("同意", "For")] = field(default=None, name="for")
    against: Annotated[Count | None, said("不同意", "Against")] = None
    abstain: Annotated[Count | None, said("弃权", "Abstain")] = None
    conclusion: Annotated[Conclusion | None, said("结论", "Conclusion")] = None


class Meeting(Part):
    """One meeting; the prose is what may be told of its course."""

    body: Annotated[BodyRef, said("机构", "Body")]
    held_on: Annotated[EventDay, said("召开日期", "Held on")]
    title: Annotated[Line | None, said("会议名称", "Title")] = None
    mode: Annotated[Mode | None, said("会议方式", "Mode")] = None
    place: Annotated[Line | None, said("地点", "Place")] = None
    called_on: Annotated[EventDay | None, said("通知日期", "Called on")] = None
    chair: Annotated[PersonRef | None, said("主持人", "Chair")] = None
    recorder: Annotated[PersonRef | None, said("记录人", "Recorder")] = None
    expected: Annotated[
        Count | None,
        said(
            "应到人数", "Expected", help_zh="应到的有表决权人数", help_en="Voting members who should attend"
        ),
    ] = None
    attendees: Annotated[
        tuple[PersonRef, ...],
        said("出席人员", "Attendees", help_zh="签到的成员", help_en="Members who signed in"),
    ] = ()
    observers: Annotated[tuple[PersonRef, ...], said("列席人员", "Observers")] = ()
    agenda: Annotated[tuple[Line, ...], said("议程", "Agenda")] = ()
    minutes: Annotated[Minutes | None, said("会议纪要", "Minutes")] = None
    resolutions: Annotated[tuple[Resolution, ...], said("决议", "Resolutions")] = ()
