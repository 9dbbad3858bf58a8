"""商会 — the chamber itself (`governance/chamber.md`)."""

from typing import Annotated, Literal

from msgspec import Meta, field

from .fields import Digest, DueDay, EventDay, Line, Part, PastDay, PersonRef, Slug, Text, Url
from .labels import labelled
from .rule_document import RuleDocumentRef
from .units import CreditCode

AUDIENCES = {"members": ("全体会员", "All members"), "public": ("社会公众", "The public")}
Audience = Annotated[Literal["members", "public"], labelled(AUDIENCES)]

STATUSES = {
    "active": ("正常", "Active"),
    "suspended": ("限期停止活动", "Suspended"),
    "deregistered": ("注销或者撤销登记", "Deregistered"),
}
ChamberStatus = Annotated[Literal["active", "suspended", "deregistered"], labelled(STATUSES)]


class Registration(Part):
    """The registration certificate of a social organisation (社会团体法人登记证书)."""

    authority: Line
    """登记管理机关 | Registration authority"""
    on: PastDay
    """登记日期 | Registered on"""
    valid_until: DueDay | None = None
    """证书有效期至 | Certificate valid until"""
    supervisor: Line | None = None
    """业务主管单位 | Supervising authority"""
    federation: Line | None = None
    """所属工商联 | Federation of industry and commerce"""


class ScopeItem(Part):
    """One item of the charter's scope of business."""

    id: Slug
    """标识 | Id"""
    text: Text
    """业务范围原文 | Wording in the charter"""


class Charter(Part):
    """The charter (章程) that the scope is quoted from."""

    adopted: PastDay
    """通过日期 | Adopted on"""
    approved_by: Line | None = None
    """核准机关 | Approved by"""
    sha256: Digest | None = None
    """章程文件摘要 | Digest of the charter"""


class Suspension(Part):
    """A period in which an authority stopped the chamber's activities; no standards work may be done in it."""

    from_: EventDay = field(name="from")
    """开始日期 | From"""
    ordered_by: Line
    """决定机关 | Ordered by"""
    to: EventDay | None = None
    """恢复日期 | Until

    恢复当日不在停止期内
    That day is no longer in the period
    """
    reason: Line | None = None
    """事由 | Reason"""


class Published(Part):
    """Where one kind of information is open to all members."""

    where: Line
    """发布位置 | Where

    网址或者仓库内的路径
    An address or a path here
    """
    audience: Audience
    """公开对象 | Open to"""
    generated: bool = False
    """随仓库自动更新 | Built from this repository

    由本仓库生成的页面总是最新
    Pages that this repository builds are never out of date
    """
    updated: PastDay | None = None
    """更新日期 | Updated on"""


class Information(Part):
    """The five kinds of information that every member can have."""

    organisation: Published | None = None
    """组织机构 | Organisation"""
    mechanism: Published | None = None
    """运行机制 | Working mechanism"""
    decision_rules: Published | None = None
    """决策规则 | Decision rules"""
    procedure: Published | None = None
    """标准制定程序 | Procedure for making standards"""
    progress: Published | None = None
    """标准化工作进展 | Progress of the work"""


class Commitment(Part):
    """The chamber's self-commitment to the platform."""

    on: EventDay
    """承诺日期 | Committed on"""
    signed_by: PersonRef
    """签署人 | Signed by"""
    sha256: Digest | None = None
    """承诺书摘要 | Digest of the statement"""


class Platform(Part):
    """Registration on the national group-standards information platform."""

    name: Line
    """平台名称 | Platform"""
    url: Url | None = None
    """网址 | Address"""
    registered: PastDay | None = None
    """注册日期 | Registered on"""
    commitment: Commitment | None = None
    """自我承诺 | Self-commitment"""


class Chamber(Part):
    """The chamber whose standards work this repository is."""

    format: Literal[1]
    """格式版本 | Format version"""
    name: Line
    """名称 | Name"""
    name_en: Line
    """英文名称 | English name"""
    code: Annotated[str, Meta(min_length=1, max_length=30)]
    """社会团体代号 | Organisation code

    大写拉丁字母，或者大写拉丁字母与阿拉伯数字的组合
    Capital Latin letters, or capitals with digits
    """
    credit_code: CreditCode
    """统一社会信用代码 | Unified social credit code"""
    registration: Registration | None = None
    """登记 | Registration"""
    charter: Charter | None = None
    """章程 | Charter"""
    scope: tuple[ScopeItem, ...] = ()
    """章程业务范围 | Scope of business in the charter"""
    legal_representative: PersonRef | None = None
    """法定代表人 | Legal representative"""
    president: PersonRef | None = None
    """会长 | President"""
    address: Line | None = None
    """通讯地址 | Address"""
    postcode: Line | None = None
    """邮政编码 | Postcode"""
    supported_by: Line | None = None
    """依托单位 | Supporting unit"""
    email: Line | None = None
    """电子邮箱 | E-mail

    商会的公开邮箱，不是个人邮箱
    The chamber's public mailbox, no person's
    """
    website: Url | None = None
    """网站 | Web site"""
    copyright_policy: RuleDocumentRef | None = None
    """版权策略 | Copyright policy"""
    information: Information | None = None
    """向会员提供的信息 | Information for members"""
    platform: Platform | None = None
    """团体标准信息平台 | Information platform"""
    status: ChamberStatus = "active"
    """状态 | Status"""
    suspensions: tuple[Suspension, ...] = ()
    """停止活动期间 | Suspended periods"""
