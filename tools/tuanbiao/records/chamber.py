"""商会 — the chamber itself (`governance/chamber.md`)."""

from typing import Annotated, Literal

from msgspec import Meta, field

from .fields import Digest, DueDay, EventDay, Line, Part, PastDay, PersonRef, Slug, Text, Url, said
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

    authority: Annotated[Line, said("登记管理机关", "Registration authority")]
    on: Annotated[PastDay, said("登记日期", "Registered on")]
    valid_until: Annotated[DueDay | None, said("证书有效期至", "Certificate valid until")] = None
    supervisor: Annotated[Line | None, said("业务主管单位", "Supervising authority")] = None
    federation: Annotated[Line | None, said("所属工商联", "Federation of industry and commerce")] = None


class ScopeItem(Part):
    """One item of the charter's scope of business."""

    id: Annotated[Slug, said("标识", "Id")]
    text: Annotated[Text, said("业务范围原文", "Wording in the charter")]


class Charter(Part):
    """The charter (章程) that the scope is quoted from."""

    adopted: Annotated[PastDay, said("通过日期", "Adopted on")]
    approved_by: Annotated[Line | None, said("核准机关", "Approved by")] = None
    sha256: Annotated[Digest | None, said("章程文件摘要", "Digest of the charter")] = None


class Suspension(Part):
    """A period in which an authority stopped the chamber's activities; no standards work may be done in it."""

    from_: Annotated[EventDay, said("开始日期", "From")] = field(name="from")
    ordered_by: Annotated[Line, said("决定机关", "Ordered by")]
    to: Annotated[
        EventDay | None,
        said(
            "恢复日期", "Until", help_zh="恢复当日不在停止期内", help_en="That day is no longer in the period"
        ),
    ] = None
    reason: Annotated[Line | None, said("事由", "Reason")] = None


class Published(Part):
    """Where one kind of information is open to all members."""

    where: Annotated[
        Line, said("发布位置", "Where", help_zh="网址或者仓库内的路径", help_en="An address or a path here")
    ]
    audience: Annotated[Audience, said("公开对象", "Open to")]
    generated: Annotated[
        bool,
        said(
            "随仓库自动更新",
            "Built from this repository",
            help_zh="由本仓库生成的页面总是最新",
            help_en="Pages that this repository builds are never out of date",
        ),
    ] = False
    updated: Annotated[PastDay | None, said("更新日期", "Updated on")] = None


class Information(Part):
    """The five kinds of information that every member can have."""

    organisation: Annotated[Published | None, said("组织机构", "Organisation")] = None
    mechanism: Annotated[Published | None, said("运行机制", "Working mechanism")] = None
    decision_rules: Annotated[Published | None, said("决策规则", "Decision rules")] = None
    procedure: Annotated[Published | None, said("标准制定程序", "Procedure for making standards")] = None
    progress: Annotated[Published | None, said("标准化工作进展", "Progress of the work")] = None


class Commitment(Part):
    """The chamber's self-commitment to the platform."""

    on: Annotated[EventDay, said("承诺日期", "Committed on")]
    signed_by: Annotated[PersonRef, said("签署人", "Signed by")]
    sha256: Annotated[Digest | None, said("承诺书摘要", "Digest of the statement")] = None


class Platform(Part):
    """Registration on the national group-standards information platform."""

    name: Annotated[Line, said("平台名称", "Platform")]
    url: Annotated[Url | None, said("网址", "Address")] = None
    registered: Annotated[PastDay | None, said("注册日期", "Registered on")] = None
    commitment: Annotated[Commitment | None, said("自我承诺", "Self-commitment")] = None


class Chamber(Part):
    """The chamber whose standards work this repository is."""

    format: Annotated[Literal[1], said("格式版本", "Format version")]
    name: Annotated[Line, said("名称", "Name")]
    name_en: Annotated[Line, said("英文名称", "English name")]
    code: Annotated[
        Annotated[str, Meta(min_length=1, max_length=30)],
        said(
            "社会团体代号",
            "Organisation code",
            help_zh="大写拉丁字母，或者大写拉丁字母与阿拉伯数字的组合",
            help_en="Capital Latin letters, or capitals with digits",
        ),
    ]
    credit_code: Annotated[CreditCode, said("统一社会信用代码", "Unified social credit code")]
    registration: Annotated[Registration | None, said("登记", "Registration")] = None
    charter: Annotated[Charter | None, said("章程", "Charter")] = None
    scope: Annotated[tuple[ScopeItem, ...], said("章程业务范围", "Scope of business in the charter")] = ()
    legal_representative: Annotated[PersonRef | None, said("法定代表人", "Legal representative")] = None
    president: Annotated[PersonRef | None, said("会长", "President")] = None
    address: Annotated[Line | None, said("通讯地址", "Address")] = None
    postcode: Annotated[Line | None, said("邮政编码", "Postcode")] = None
    supported_by: Annotated[Line | None, said("依托单位", "Supporting unit")] = None
    email: Annotated[
        Line | None,
        said(
            "电子邮箱",
            "E-mail",
            help_zh="商会的公开邮箱，不是个人邮箱",
            help_en="The chamber's public mailbox, no person's",
        ),
    ] = None
    website: Annotated[Url | None, said("网站", "Web site")] = None
    copyright_policy: Annotated[RuleDocumentRef | None, said("版权策略", "Copyright policy")] = None
    information: Annotated[Information | None, said("向会员提供的信息", "Information for members")] = None
    platform: Annotated[Platform | None, said("团体标准信息平台", "Information platform")] = None
    status: Annotated[ChamberStatus, said("状态", "Status")] = "active"
    suspensions: Annotated[tuple[Suspension, ...], said("停止活动期间", "Suspended periods")] = ()
