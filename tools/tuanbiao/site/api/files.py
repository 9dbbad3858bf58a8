"""The files of version 1 of the public data, each with its type."""

from datetime import date
from typing import Literal

from ...records.chamber import ChamberStatus
from ...words import Words
from .credited import BreachFact, CheckFact, DeclarationFact, RulesFact
from .model import Address, EventFact, Fact, MemberFact, MoveFact, StandardRow
from .round_model import ApprovalFact, CommentFact, ConsultationFact, ReviewFact, SystematicReviewFact


class Dated(Fact):
    """What every file starts with: dates are days in Asia/Shanghai, `as_of` is the day that the data speaks of."""

    version: Literal[1]
    """版本 | Version"""
    as_of: date
    """数据日期 | As of"""


class Standards(Dated):
    """All standards, those of before the repository last."""

    standards: tuple[StandardRow, ...]
    """标准 | Standards"""


class StandardFile(Dated):
    """Everything public of one standard."""

    standard: StandardRow
    """标准 | Standard"""
    main_content: str | None
    """主要技术内容 | Main content"""
    proposed_by: str | None
    """提出单位 | Proposed by"""
    administered_by: str | None
    """归口机构 | Administered by"""
    lead_unit: str | None
    """牵头起草单位 | Lead drafting unit"""
    drafting_units: tuple[str, ...]
    """起草单位 | Drafting units"""
    drafters: tuple[str, ...]
    """主要起草人 | Drafters"""
    text: str
    """文本摘要 | Text digest"""
    text_public: bool
    """文本公开 | Text can be read"""
    moves: tuple[MoveFact, ...]
    """阶段记录 | Moves"""
    consultations: tuple[ConsultationFact, ...]
    """征求意见 | Consultations"""
    comments: tuple[CommentFact, ...]
    """意见 | Comments"""
    reviews: tuple[ReviewFact, ...]
    """技术审查 | Technical reviews"""
    approvals: tuple[ApprovalFact, ...]
    """批准 | Approvals"""
    systematic_reviews: tuple[SystematicReviewFact, ...]
    """复审 | Systematic reviews"""
    citation: str | None
    """引用 | Citation, GB/T 7714—2015"""


class Consultations(Dated):
    """Every round of every standard, those that close last first."""

    consultations: tuple[ConsultationFact, ...]
    """征求意见 | Consultations"""


class Events(Dated):
    """Everything that happened, newest first."""

    events: tuple[EventFact, ...]
    """动态 | Events"""


class Members(Dated):
    """Every period of membership."""

    members: tuple[MemberFact, ...]
    """会员 | Members"""


class ChamberFact(Fact):
    """The chamber as it is registered."""

    name: str
    """名称 | Name"""
    name_en: str
    """英文名称 | English name"""
    code: str
    """社会团体代号 | Organisation code"""
    credit_code: str
    """统一社会信用代码 | Unified social credit code"""
    website: str | None
    """网站 | Web site"""


class Credit(Dated):
    """What the chamber declared of itself, what was checked, and what went wrong and was put right."""

    chamber: ChamberFact | None
    """商会 | Chamber"""
    status: ChamberStatus | None
    """状态 | Status"""
    commit: str | None
    """提交 | Commit that the data was made from"""
    declarations: tuple[DeclarationFact, ...]
    """自我声明 | Self-declarations"""
    rules: RulesFact
    """规则检查 | Check by rules"""
    checks: tuple[CheckFact, ...]
    """程序核对 | Checks of procedures"""
    breaches: tuple[BreachFact, ...]
    """不合规情形及其改正 | Breaches and their correction"""


class FileFact(Fact):
    """One file and what it holds."""

    address: Address
    """地址 | Address"""
    title: str
    """内容 | Content"""
    title_en: str
    """英文说明 | Content in English"""


class About(Dated):
    """What the data was made from, under which terms it may be used, and where its files are."""

    tool: str
    """生成工具的版本 | Version of the tool"""
    commit: str | None
    """提交 | Commit that the data was made from"""
    chamber: ChamberFact | None
    """商会 | Chamber"""
    licence: str | None
    """使用条件 | Terms of use: the chamber's copyright policy"""
    licence_page: Address | None
    """使用条件的网页 | Page of the terms of use"""
    files: tuple[FileFact, ...]
    """文件 | Files"""


# Name of the file → its type and what it holds; `standard` is one file for each standard.
FILES: dict[str, tuple[type[Dated], Words]] = {
    "meta": (About, Words("说明：版本、来源、使用条件、文件", "version, origin, terms of use, files")),
    "standards": (Standards, Words("全部标准", "all standards")),
    "standard": (StandardFile, Words("一项标准的全部公开数据", "everything public of one standard")),
    "consultations": (Consultations, Words("各轮征求意见", "every round of consultation")),
    "events": (Events, Words("动态", "everything that happened")),
    "members": (Members, Words("会员单位", "member units")),
    "credit": (Credit, Words("信用记录", "the credit record")),
}
# Those that are lists of rows, and tables too.
LISTS = ("standards", "consultations", "events", "members")
