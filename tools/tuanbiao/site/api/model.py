"""What version 1 of the public data says: the types are the source of its schemas, its tables and its reference.

A field of version 1 is never removed and never changes its meaning; new ones may come, and new values of an enumeration.
"""

from datetime import date
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from ...records.approval import Conclusion
from ...records.comments import CommentKind, Decision, Way
from ...records.consultation import Scope
from ...records.fields import Part, said
from ...records.labels import labelled
from ...records.parts import STAGES, Genesis, Stage
from ...records.review import Choice, Form
from ...records.standard import Extent, TextAccess
from ...records.systematic_review import Conclusion as Outcome
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

    zh: Annotated[str, said("中文", "Chinese")]
    en: Annotated[str, said("英文", "English")]


class Replacement(Fact):
    """A standard that this one replaces."""

    number: Annotated[str, said("被代替标准编号", "Replaced number")]
    extent: Annotated[Extent, said("代替范围", "Extent")]


class Named(Fact):
    """A standard by its names."""

    slug: Annotated[str, said("标识", "Slug")]
    number: Annotated[str | None, said("标准编号", "Number")]
    title: Annotated[str, said("标准名称", "Title")]
    title_en: Annotated[str | None, said("英文名称", "English title")]


class StandardRow(Named):
    """One standard in one line."""

    kind: Annotated[Genesis, said("制修订", "Kind")]
    stage: Annotated[EventStage, said("阶段", "Stage")]
    status: Annotated[Status, said("状态", "Status")]
    ics: Annotated[str | None, said("国际标准分类号", "ICS")]
    ccs: Annotated[str | None, said("中国标准分类号", "CCS")]
    industry: Annotated[str | None, said("国民经济行业分类", "Industry (GB/T 4754)")]
    published: Annotated[date | None, said("发布日期", "Published on")]
    effective: Annotated[date | None, said("实施日期", "Effective on")]
    transition_until: Annotated[date | None, said("过渡期至", "Transition until")]
    withdrawn: Annotated[date | None, said("废止日期", "Withdrawn on")]
    review_due: Annotated[date | None, said("下次复审", "Next systematic review due")]
    comments_until: Annotated[date | None, said("征求意见截止", "Comments are open until")]
    replaces: Annotated[tuple[Replacement, ...], said("代替", "Replaces")]
    replaced_by: Annotated[tuple[str, ...], said("被代替", "Replaced by")]
    revises: Annotated[str | None, said("修订", "Revises")]
    amends: Annotated[str | None, said("修改", "Amends")]
    text_access: Annotated[TextAccess | None, said("文本公开", "Access to the text")]
    inherited: Annotated[bool, said("承接", "Made before the repository")]
    page: Annotated[Address | None, said("网页", "Page")]
    data: Annotated[Address | None, said("数据", "Data of this standard")]


class MoveFact(Fact):
    """One stage that was entered; `recorded` is the day of the step that brought it."""

    stage: Annotated[EventStage, said("阶段", "Stage")]
    on: Annotated[date, said("日期", "On")]
    strength: Annotated[Strength, said("日期的效力", "Strength of the date")]
    recorded: Annotated[date | None, said("载入日期", "Recorded on")]
    commit: Annotated[str | None, said("提交", "Commit")]
    body: Annotated[str | None, said("批准机构", "Approving body")]
    resolution: Annotated[str | None, said("决议", "Resolution")]
    reason: Annotated[str | None, said("理由", "Reason")]


class ExtensionFact(Fact):
    """A later closing date."""

    closes: Annotated[date, said("延至", "New closing date")]
    on: Annotated[date, said("决定日期", "Decided on")]
    reason: Annotated[str, said("理由", "Reason")]


class ConsultationFact(Fact):
    """One round; `closes` binds, to 24:00 in Asia/Shanghai, extensions included."""

    slug: Annotated[str, said("标识", "Slug")]
    number: Annotated[str | None, said("标准编号", "Number")]
    title: Annotated[str, said("标准名称", "Title")]
    round: Annotated[Round, said("轮次", "Round")]
    scope: Annotated[Scope, said("范围", "Scope")]
    state: Annotated[State, said("状态", "State")]
    opens: Annotated[date, said("开始日期", "Opens")]
    closes: Annotated[date, said("截止日期", "Closes")]
    first_closes: Annotated[date, said("最初的截止日期", "First announced close")]
    extended: Annotated[tuple[ExtensionFact, ...], said("延期", "Extensions")]
    text: Annotated[str, said("文本摘要", "Text digest")]
    feedback: Annotated[str | None, said("反馈方式", "How to answer")]
    page: Annotated[Address, said("网页", "Page")]


class CommentFact(Fact):
    """One comment and what became of it; its author by name only with consent."""

    round: Annotated[Round, said("轮次", "Round")]
    no: Annotated[Round, said("序号", "No.")]
    clause: Annotated[str, said("章条", "Clause")]
    kind: Annotated[CommentKind, said("意见类型", "Kind")]
    text: Annotated[str, said("意见内容", "Comment")]
    proposed: Annotated[str | None, said("修改建议", "Proposed change")]
    from_: Annotated[str, said("提出方", "From")] = field(name="from")
    category: Annotated[Category | None, said("相关方类别", "Category")]
    received: Annotated[date, said("收到日期", "Received on")]
    via: Annotated[Way, said("途径", "Via")]
    late: Annotated[bool, said("逾期收到", "Received late")]
    substantial: Annotated[bool, said("实质性意见", "Substantial")]
    decision: Annotated[Decision | None, said("处理结论", "Decision")]
    reason: Annotated[str | None, said("理由", "Reason")]


class CountFact(Fact):
    """The figures of a ballot that is over."""

    entitled: Annotated[Number, said("有表决权", "Entitled")]
    attending: Annotated[Number, said("到会或回函", "Attending or returned")]
    for_: Annotated[Number, said("同意", "For")] = field(name="for")
    against: Annotated[Number, said("不同意", "Against")]
    abstain: Annotated[Number, said("弃权", "Abstain")]
    invalid: Annotated[Number, said("无效", "Invalid")]
    unreturned: Annotated[Number, said("未投", "Unreturned")]


class VoteFact(Fact):
    """One paper; by name only where the rules or the voter open it."""

    voter: Annotated[str, said("表决人", "Voter")]
    choice: Annotated[Choice, said("表决意见", "Choice")]
    late: Annotated[bool, said("逾期收到", "Received late")]
    reason: Annotated[str | None, said("理由", "Reason")]


class ReviewFact(Fact):
    """One technical review."""

    round: Annotated[Round, said("轮次", "Round")]
    form: Annotated[Form, said("审查形式", "Form")]
    appointed: Annotated[date, said("任命日期", "Panel appointed on")]
    opens: Annotated[date | None, said("表决开始", "Ballot opens")]
    closes: Annotated[date | None, said("表决截止", "Ballot closes")]
    count: Annotated[CountFact | None, said("计票", "Count")]
    votes: Annotated[tuple[VoteFact, ...], said("表决票", "Votes")]
    conclusion: Annotated[Conclusion | None, said("审查结论", "Conclusion")]
    concluded: Annotated[date | None, said("结论日期", "Concluded on")]


class ApprovalFact(Fact):
    """One decision of the decision body."""

    round: Annotated[Round, said("轮次", "Round")]
    body: Annotated[str, said("批准机构", "Body")]
    on: Annotated[date | None, said("批准日期", "Decided on")]
    conclusion: Annotated[Conclusion | None, said("结论", "Conclusion")]
    expected: Annotated[Number | None, said("应到人数", "Expected")]
    present: Annotated[Number | None, said("实到人数", "Present")]
    for_: Annotated[Number | None, said("同意", "For")] = field(name="for")
    against: Annotated[Number | None, said("反对", "Against")]
    abstain: Annotated[Number | None, said("弃权", "Abstain")]


class SystematicReviewFact(Fact):
    """One systematic review; open until it has a conclusion."""

    year: Annotated[Round, said("年份", "Year")]
    due: Annotated[date, said("应复审日期", "Due")]
    opened: Annotated[date | None, said("启动日期", "Opened on")]
    on: Annotated[date | None, said("结论日期", "Concluded on")]
    conclusion: Annotated[Outcome | None, said("复审结论", "Conclusion")]
    reason: Annotated[str | None, said("理由", "Reason")]


class EventFact(Fact):
    """Something that happened to a standard; `id` is that of the entry in the feeds and never changes."""

    id: Annotated[str, said("标识", "Id")]
    kind: Annotated[EventKind, said("种类", "Kind")]
    on: Annotated[date, said("日期", "On")]
    recorded: Annotated[date, said("记录日期", "Recorded on")]
    slug: Annotated[str, said("标准", "Standard")]
    number: Annotated[str | None, said("标准编号", "Number")]
    title: Annotated[str, said("标准名称", "Title")]
    stage: Annotated[EventStage, said("阶段", "Stage")]
    text: Annotated[Texts, said("内容", "What happened")]
    page: Annotated[Address | None, said("网页", "Page")]


class MemberFact(Fact):
    """One period of membership of a unit; the day of leaving is no longer in it."""

    unit: Annotated[str, said("标识", "Id of the unit")]
    name: Annotated[str, said("名称", "Name")]
    name_en: Annotated[str | None, said("英文名称", "English name")]
    category: Annotated[Category | None, said("相关方类别", "Stakeholder category")]
    joined: Annotated[date, said("入会日期", "Joined on")]
    left: Annotated[date | None, said("退会日期", "Left on")]
    current: Annotated[bool, said("现为会员", "Is a member now")]
