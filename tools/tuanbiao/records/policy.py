"""程序参数 — the chamber's own figures for the procedure (`governance/procedure.yml`)."""

from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from msgspec import Meta

from .appeal import AppealMatter
from .fields import (
    AnnouncedDay,
    BodyRef,
    Comparison,
    Count,
    Line,
    Part,
    Positive,
    Ratio,
    ResolutionRef,
    Years,
)
from .labels import labelled

BASES = {"attending": ("出席人数", "Those attending"), "all": ("全体成员", "All members of the body")}
Basis = Annotated[Literal["attending", "all"], labelled(BASES)]

SEQUENCES = {
    "cumulative": ("连续编号", "Cumulative"),
    "yearly": ("每年重新编号", "Restarting each year"),
}
Sequence = Annotated[Literal["cumulative", "yearly"], labelled(SEQUENCES)]

CHOICES = {
    "for": ("同意", "For"),
    "against": ("不同意", "Against"),
    "abstain": ("弃权", "Abstain"),
}
Choice = Annotated[Literal["for", "against", "abstain"], labelled(CHOICES)]

# All that may be appealed against but what has no name.
_MATTERS: tuple[AppealMatter, ...] = tuple(
    matter for matter in get_args(get_args(AppealMatter)[0]) if matter != "other"
)


class ApprovalRules(Part):
    """The decision body's own rules of procedure (商会议事规则)."""

    quorum: Comparison
    """法定人数 | Quorum

    出席的有表决权成员占该机构全体有表决权成员的比例
    Voting members attending, as a share of all voting members of the body
    """
    majority: Comparison
    """通过比例 | Majority

    “> 1/2”与“>= 1/2”不同
    `> 1/2` and `>= 1/2` differ
    """
    of: Basis = "attending"
    """通过比例的基数 | Majority of"""


class SystematicReviewPolicy(Part):
    """Who reviews published standards, and how often."""

    body: BodyRef
    """复审机构 | Reviewing body"""
    years: Years = 5
    """复审间隔（年） | Years between reviews

    五年是惯例，不是法定期限
    Five years is custom
    """


class PolicyVersion(Part):
    """One version; that in force when a stage opened judges the stage."""

    effective: AnnouncedDay
    """施行日期 | Effective"""
    consultation_days: Positive
    """征求意见期限（日） | Days of consultation

    开始当日不计入；不得少于30日
    At least 30
    """
    review_threshold: Ratio
    """技术审查通过比例 | Share needed in technical review

    不得低于3/4
    At least 3/4
    """
    max_review_failures: Positive
    """技术审查不通过的最多次数 | Failed reviews allowed"""
    approval: ApprovalRules
    """决策机构议事规则 | Rules of the decision body"""
    systematic_review: SystematicReviewPolicy
    """复审 | Systematic review"""
    appeal_reply_days: Positive
    """申诉答复期限（日） | Days to reply to an appeal"""
    complaint_reply_days: Positive
    """投诉举报答复期限（日） | Days to answer a complaint"""
    number_sequence: Sequence
    """顺序号规则 | Sequence numbers"""
    archive_years: Years
    """存档时限（年） | Years that records are kept"""
    resolution: ResolutionRef | None = None
    """通过的决议 | Adopted by resolution"""
    review_material_days: Count | None = None
    """审查材料提前送达（日） | Days that review papers are sent ahead"""
    member_notice_days: Count | None = None
    """立项后通报会员期限（日） | Days to tell members of a new project"""
    appeal_matters: tuple[AppealMatter, ...] = _MATTERS
    """可申诉事项 | What may be appealed against"""
    open_appeal_blocks: bool = True
    """未结申诉阻止编号 | An open appeal blocks numbering"""
    disclosure_days: Count | None = None
    """发布后自我声明公开期限（日） | Days to disclose after publication

    现行规定没有统一的期限
    No rule of state sets a number of days
    """
    number_width: Annotated[int, Meta(ge=1, le=9)] = 1
    """顺序号最少位数 | Least digits of a sequence number

    不足时左边补零
    Padded with zeros
    """
    choices: Mapping[Line, Choice] = {}
    """表决票选项 | Choices on the ballot paper

    票面文字与表决意见的对应
    What each label on the paper means
    """
    votes_open: bool = False
    """公开各人的表决意见 | Votes by name are public"""


class Policy(Part):
    """All versions, oldest first; none is ever removed."""

    versions: Annotated[tuple[PolicyVersion, ...], Meta(min_length=1)]
    """版本 | Versions"""
