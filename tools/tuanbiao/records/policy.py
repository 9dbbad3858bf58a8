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
    said,
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

    quorum: Annotated[
        Comparison,
        said(
            "法定人数",
            "Quorum",
            help_zh="出席的有表决权成员占该机构全体有表决权成员的比例",
            help_en="Voting members attending, as a share of all voting members of the body",
        ),
    ]
    majority: Annotated[
        Comparison,
        said("通过比例", "Majority", help_zh="“> 1/2”与“>= 1/2”不同", help_en="`> 1/2` and `>= 1/2` differ"),
    ]
    of: Annotated[Basis, said("通过比例的基数", "Majority of")] = "attending"


class SystematicReviewPolicy(Part):
    """Who reviews published standards, and how often."""

    body: Annotated[BodyRef, said("复审机构", "Reviewing body")]
    years: Annotated[
        Years,
        said(
            "复审间隔（年）",
            "Years between reviews",
            help_zh="五年是惯例，不是法定期限",
            help_en="Five years is custom",
        ),
    ] = 5


class PolicyVersion(Part):
    """One version; that in force when a stage opened judges the stage."""

    effective: Annotated[AnnouncedDay, said("施行日期", "Effective")]
    consultation_days: Annotated[
        Positive,
        said(
            "征求意见期限（日）",
            "Days of consultation",
            help_zh="开始当日不计入；不得少于30日",
            help_en="At least 30",
        ),
    ]
    review_threshold: Annotated[
        Ratio,
        said(
            "技术审查通过比例",
            "Share needed in technical review",
            help_zh="不得低于3/4",
            help_en="At least 3/4",
        ),
    ]
    max_review_failures: Annotated[Positive, said("技术审查不通过的最多次数", "Failed reviews allowed")]
    approval: Annotated[ApprovalRules, said("决策机构议事规则", "Rules of the decision body")]
    systematic_review: Annotated[SystematicReviewPolicy, said("复审", "Systematic review")]
    appeal_reply_days: Annotated[Positive, said("申诉答复期限（日）", "Days to reply to an appeal")]
    complaint_reply_days: Annotated[Positive, said("投诉举报答复期限（日）", "Days to answer a complaint")]
    number_sequence: Annotated[Sequence, said("顺序号规则", "Sequence numbers")]
    archive_years: Annotated[Years, said("存档时限（年）", "Years that records are kept")]
    resolution: Annotated[ResolutionRef | None, said("通过的决议", "Adopted by resolution")] = None
    review_material_days: Annotated[
        Count | None, said("审查材料提前送达（日）", "Days that review papers are sent ahead")
    ] = None
    member_notice_days: Annotated[
        Count | None, said("立项后通报会员期限（日）", "Days to tell members of a new project")
    ] = None
    appeal_matters: Annotated[
        tuple[AppealMatter, ...], said("可申诉事项", "What may be appealed against")
    ] = _MATTERS
    open_appeal_blocks: Annotated[bool, said("未结申诉阻止编号", "An open appeal blocks numbering")] = True
    disclosure_days: Annotated[
        Count | None,
        said(
            "发布后自我声明公开期限（日）",
            "Days to disclose after publication",
            help_zh="现行规定没有统一的期限",
            help_en="No rule of state sets a number of days",
        ),
    ] = None
    number_width: Annotated[
        Annotated[int, Meta(ge=1, le=9)],
        said(
            "顺序号最少位数",
            "Least digits of a sequence number",
            help_zh="不足时左边补零",
            help_en="Padded with zeros",
        ),
    ] = 1
    choices: Annotated[
        Mapping[Line, Choice],
        said(
            "表决票选项",
            "Choices on the ballot paper",
            help_zh="票面文字与表决意见的对应",
            help_en="What each label on the paper means",
        ),
    ] = {}
    votes_open: Annotated[bool, said("公开各人的表决意见", "Votes by name are public")] = False


class Policy(Part):
    """All versions, oldest first; none is ever removed."""

    versions: Annotated[tuple[PolicyVersion, ...], Meta(min_length=1), said("版本", "Versions")]
