"""The files of version 1 of the public data, each with its type."""

from datetime import date
from typing import Annotated, Literal

from ...records.chamber import ChamberStatus
from ...records.fields import said
from ...words import Words
from .credited import BreachFact, CheckFact, DeclarationFact, RulesFact
from .model import (
    Address,
    ApprovalFact,
    CommentFact,
    ConsultationFact,
    EventFact,
    Fact,
    MemberFact,
    MoveFact,
    ReviewFact,
    StandardRow,
    SystematicReviewFact,
)


class Dated(Fact):
    """What every file starts with: dates are days in Asia/Shanghai, `as_of` is the day that the data speaks of."""

    version: Annotated[Literal[1], said("版本", "Version")]
    as_of: Annotated[date, said("数据日期", "As of")]


class Standards(Dated):
    """All standards, those of before the repository last."""

    standards: Annotated[tuple[StandardRow, ...], said("标准", "Standards")]


class StandardFile(Dated):
    """Everything public of one standard."""

    standard: Annotated[StandardRow, said("标准", "Standard")]
    main_content: Annotated[str | None, said("主要技术内容", "Main content")]
    proposed_by: Annotated[str | None, said("提出单位", "Proposed by")]
    administered_by: Annotated[str | None, said("归口机构", "Administered by")]
    lead_unit: Annotated[str | None, said("牵头起草单位", "Lead drafting unit")]
    drafting_units: Annotated[tuple[str, ...], said("起草单位", "Drafting units")]
    drafters: Annotated[tuple[str, ...], said("主要起草人", "Drafters")]
    text: Annotated[str, said("文本摘要", "Text digest")]
    text_public: Annotated[bool, said("文本公开", "Text can be read")]
    moves: Annotated[tuple[MoveFact, ...], said("阶段记录", "Moves")]
    consultations: Annotated[tuple[ConsultationFact, ...], said("征求意见", "Consultations")]
    comments: Annotated[tuple[CommentFact, ...], said("意见", "Comments")]
    reviews: Annotated[tuple[ReviewFact, ...], said("技术审查", "Technical reviews")]
    approvals: Annotated[tuple[ApprovalFact, ...], said("批准", "Approvals")]
    systematic_reviews: Annotated[tuple[SystematicReviewFact, ...], said("复审", "Systematic reviews")]
    citation: Annotated[str | None, said("引用", "Citation, GB/T 7714—2015")]


class Consultations(Dated):
    """Every round of every standard, those that close last first."""

    consultations: Annotated[tuple[ConsultationFact, ...], said("征求意见", "Consultations")]


class Events(Dated):
    """Everything that happened, newest first."""

    events: Annotated[tuple[EventFact, ...], said("动态", "Events")]


class Members(Dated):
    """Every period of membership."""

    members: Annotated[tuple[MemberFact, ...], said("会员", "Members")]


class ChamberFact(Fact):
    """The chamber as it is registered."""

    name: Annotated[str, said("名称", "Name")]
    name_en: Annotated[str, said("英文名称", "English name")]
    code: Annotated[str, said("社会团体代号", "Organisation code")]
    credit_code: Annotated[str, said("统一社会信用代码", "Unified social credit code")]
    website: Annotated[str | None, said("网站", "Web site")]


class Credit(Dated):
    """What the chamber declared of itself, what was checked, and what went wrong and was put right."""

    chamber: Annotated[ChamberFact | None, said("商会", "Chamber")]
    status: Annotated[ChamberStatus | None, said("状态", "Status")]
    commit: Annotated[str | None, said("提交", "Commit that the data was made from")]
    declarations: Annotated[tuple[DeclarationFact, ...], said("自我声明", "Self-declarations")]
    rules: Annotated[RulesFact, said("规则检查", "Check by rules")]
    checks: Annotated[tuple[CheckFact, ...], said("程序核对", "Checks of procedures")]
    breaches: Annotated[tuple[BreachFact, ...], said("不合规情形及其改正", "Breaches and their correction")]


class FileFact(Fact):
    """One file and what it holds."""

    address: Annotated[Address, said("地址", "Address")]
    title: Annotated[str, said("内容", "Content")]
    title_en: Annotated[str, said("英文说明", "Content in English")]


class About(Dated):
    """What the data was made from, under which terms it may be used, and where its files are."""

    tool: Annotated[str, said("生成工具的版本", "Version of the tool")]
    commit: Annotated[str | None, said("提交", "Commit that the data was made from")]
    chamber: Annotated[ChamberFact | None, said("商会", "Chamber")]
    licence: Annotated[str | None, said("使用条件", "Terms of use: the chamber's copyright policy")]
    licence_page: Annotated[Address | None, said("使用条件的网页", "Page of the terms of use")]
    files: Annotated[tuple[FileFact, ...], said("文件", "Files")]


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
