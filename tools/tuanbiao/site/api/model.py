"""What version 1 of the public data says: the types are the source of its schemas, its tables and its reference.

A field of version 1 is never removed and never changes its meaning; new ones may come, and new values of an enumeration.
"""

from datetime import date
from typing import Annotated, Final, Literal

from msgspec import Meta

from ...records.fields import Part
from ...records.labels import labelled
from ...records.parts import STAGES, Genesis, Stage
from ...records.standard import Extent, TextAccess
from ...records.units import Category
from ...register import STATUSES

VERSION: Final = 1

Status = Annotated[
    Literal["in-progress", "upcoming", "in-force", "superseded", "withdrawn", "cancelled"],
    labelled({name: tuple(words) for name, words in STATUSES.items()}),
]
EVENT_STAGES = {**STAGES, "systematic-review": ("复审", "Systematic review")}
EventStage = Annotated[
    Stage | Literal["systematic-review"],
    labelled(EVENT_STAGES),
]
STATES = {
    "coming": ("即将开始", "Coming"),
    "open": ("正在征求意见", "Open"),
    "closed": ("已经截止", "Closed"),
}
State = Annotated[Literal["coming", "open", "closed"], labelled(STATES)]
STRENGTHS = {"declared": ("声明", "Declared"), "recorded": ("记录", "Recorded")}
Strength = Annotated[Literal["declared", "recorded"], labelled(STRENGTHS)]
EVENTS = {
    "stage-entered": ("进入阶段", "Stage entered"),
    "consultation-extended": ("征求意见延期", "Consultation extended"),
    "consultation-closed": ("征求意见截止", "Consultation closed"),
    "technical-review-concluded": ("技术审查结论", "Technical review concluded"),
    "approval-decided": ("批准结论", "Approval decided"),
    "effective": ("实施", "Took effect"),
    "replaced": ("被代替", "Replaced"),
    "systematic-review-opened": ("复审启动", "Systematic review opened"),
    "systematic-review-concluded": ("复审结论", "Systematic review concluded"),
    "withdrawal-effective": ("停止使用", "Withdrawal took effect"),
}
EventKind = Annotated[
    Literal[
        "stage-entered",
        "consultation-extended",
        "consultation-closed",
        "technical-review-concluded",
        "approval-decided",
        "effective",
        "replaced",
        "systematic-review-opened",
        "systematic-review-concluded",
        "withdrawal-effective",
    ],
    labelled(EVENTS),
]

# An address: absolute where the chamber told where its site lies, else below the top of the site.
Address = Annotated[str, Meta(extra_json_schema={"format": "uri-reference"})]
Round = Annotated[int, Meta(ge=1)]
Number = Annotated[int, Meta(ge=0)]


class Fact(Part, forbid_unknown_fields=False):
    """Some fields that every file of this kind has; what is not known is null."""


class Texts(Fact):
    """One text in both languages."""

    zh: str
    """中文 | Chinese"""
    en: str
    """英文 | English"""


class Replacement(Fact):
    """A standard that this one replaces."""

    number: str
    """被代替标准编号 | Replaced number"""
    extent: Extent
    """代替范围 | Extent"""


class Named(Fact):
    """A standard by its names."""

    slug: str
    """标识 | Slug"""
    number: str | None
    """标准编号 | Number"""
    title: str
    """标准名称 | Title"""
    title_en: str | None
    """英文名称 | English title"""


class StandardRow(Named):
    """One standard in one line."""

    kind: Genesis
    """制修订 | Kind"""
    stage: EventStage
    """阶段 | Stage"""
    status: Status
    """状态 | Status"""
    ics: str | None
    """国际标准分类号 | ICS"""
    ccs: str | None
    """中国标准分类号 | CCS"""
    industry: str | None
    """国民经济行业分类 | Industry (GB/T 4754)"""
    published: date | None
    """发布日期 | Published on"""
    effective: date | None
    """实施日期 | Effective on"""
    transition_until: date | None
    """过渡期至 | Transition until"""
    withdrawn: date | None
    """废止日期 | Withdrawn on"""
    review_due: date | None
    """下次复审 | Next systematic review due"""
    comments_until: date | None
    """征求意见截止 | Comments are open until"""
    replaces: tuple[Replacement, ...]
    """代替 | Replaces"""
    replaced_by: tuple[str, ...]
    """被代替 | Replaced by"""
    revises: str | None
    """修订 | Revises"""
    amends: str | None
    """修改 | Amends"""
    text_access: TextAccess | None
    """文本公开 | Access to the text"""
    inherited: bool
    """承接 | Made before the repository"""
    page: Address | None
    """网页 | Page"""
    data: Address | None
    """数据 | Data of this standard"""


class MoveFact(Fact):
    """One stage that was entered; `recorded` is the day of the step that brought it."""

    stage: EventStage
    """阶段 | Stage"""
    on: date
    """日期 | On"""
    strength: Strength
    """日期的效力 | Strength of the date"""
    recorded: date | None
    """载入日期 | Recorded on"""
    commit: str | None
    """提交 | Commit"""
    body: str | None
    """批准机构 | Approving body"""
    resolution: str | None
    """决议 | Resolution"""
    reason: str | None
    """理由 | Reason"""


class EventFact(Fact):
    """Something that happened to a standard; `id` is that of the entry in the feeds and never changes."""

    id: str
    """标识 | Id"""
    kind: EventKind
    """种类 | Kind"""
    on: date
    """日期 | On"""
    recorded: date
    """记录日期 | Recorded on"""
    slug: str
    """标准 | Standard"""
    number: str | None
    """标准编号 | Number"""
    title: str
    """标准名称 | Title"""
    stage: EventStage
    """阶段 | Stage"""
    text: Texts
    """内容 | What happened"""
    page: Address | None
    """网页 | Page"""


class MemberFact(Fact):
    """One period of membership of a unit; the day of leaving is no longer in it."""

    unit: str
    """标识 | Id of the unit"""
    name: str
    """名称 | Name"""
    name_en: str | None
    """英文名称 | English name"""
    category: Category | None
    """相关方类别 | Stakeholder category"""
    joined: date
    """入会日期 | Joined on"""
    left: date | None
    """退会日期 | Left on"""
    current: bool
    """现为会员 | Is a member now"""
