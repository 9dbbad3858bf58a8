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

    sha256: Digest
    """摘要 | Digest"""
    custodian: BodyRef
    """保管机构 | Custodian"""
    confirmed_by: tuple[PersonRef, ...] = ()
    """确认人 | Confirmed by

    两人
    Two persons
    """
    confirmed_on: EventDay | None = None
    """确认日期 | Confirmed on"""


class ResolutionItem(Part):
    """One standard that a resolution names; it approves nothing that it does not name."""

    standard: StandardRef
    """标准 | Standard"""
    move: Move
    """同意进入的阶段 | Move to"""
    round: Positive | None = None
    """轮次 | Round"""
    text: Digest | None = None
    """文本摘要 | Digest of the text"""
    subject: Line | None = None
    """事项 | Subject

    move 为 other 时写明
    Said where the move is `other`
    """


class Resolution(Part):
    """One decision of the meeting, with its own count."""

    id: Slug
    """标识 | Id"""
    text: Text
    """决议内容 | Text"""
    on: EventDay | None = None
    """日期 | On

    不写时为会议日期
    The day of the meeting if absent
    """
    items: tuple[ResolutionItem, ...] = ()
    """涉及的标准 | Standards named"""
    adopts: tuple[FilePath, ...] = ()
    """通过的文件 | Files adopted

    仓库内的路径，如制度文件、程序参数、收费项目、战略规划、工作计划
    Paths in the repository: rule documents, procedure.yml, fees, strategy, plans
    """
    method: VoteMethod | None = None
    """表决方式 | Method"""
    present: Count | None = None
    """表决时在场有表决权人数 | Voting members present

    不写时按签到人员计算
    Counted from the attendees if absent
    """
    for_: Count | None = field(default=None, name="for")
    """同意 | For"""
    against: Count | None = None
    """不同意 | Against"""
    abstain: Count | None = None
    """弃权 | Abstain"""
    conclusion: Conclusion | None = None
    """结论 | Conclusion"""


class Meeting(Part):
    """One meeting; the prose is what may be told of its course."""

    body: BodyRef
    """机构 | Body"""
    held_on: EventDay
    """召开日期 | Held on"""
    title: Line | None = None
    """会议名称 | Title"""
    mode: Mode | None = None
    """会议方式 | Mode"""
    place: Line | None = None
    """地点 | Place"""
    called_on: EventDay | None = None
    """通知日期 | Called on"""
    chair: PersonRef | None = None
    """主持人 | Chair"""
    recorder: PersonRef | None = None
    """记录人 | Recorder"""
    expected: Count | None = None
    """应到人数 | Expected

    应到的有表决权人数
    Voting members who should attend
    """
    attendees: tuple[PersonRef, ...] = ()
    """出席人员 | Attendees

    签到的成员
    Members who signed in
    """
    observers: tuple[PersonRef, ...] = ()
    """列席人员 | Observers"""
    agenda: tuple[Line, ...] = ()
    """议程 | Agenda"""
    minutes: Minutes | None = None
    """会议纪要 | Minutes"""
    resolutions: tuple[Resolution, ...] = ()
    """决议 | Resolutions"""
