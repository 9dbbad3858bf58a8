"""联络 — other standards bodies at home and abroad (`governance/liaisons.yml`)."""

from typing import Annotated, Literal

from .fields import Digest, EventDay, Line, Part, PersonRef, Slug, StandardRef, Text
from .labels import labelled

LEVELS = {
    "international": ("国际", "International"),
    "regional": ("区域", "Regional"),
    "foreign": ("国外", "Foreign"),
    "national": ("国家", "National"),
    "industry": ("行业", "Industry"),
    "local": ("地方", "Local"),
    "group": ("团体", "Group"),
}
LiaisonLevel = Annotated[
    Literal["international", "regional", "foreign", "national", "industry", "local", "group"],
    labelled(LEVELS),
]

KINDS = {
    "liaison": ("联络", "Liaison"),
    "membership": ("成员", "Membership"),
    "expert": ("派出专家", "Expert sent"),
    "agreement": ("合作协议", "Agreement"),
    "joint-work": ("联合制定", "Joint work"),
    "own-office": ("海外标准化机构", "Own office abroad"),
}
LiaisonKind = Annotated[
    Literal["liaison", "membership", "expert", "agreement", "joint-work", "own-office"], labelled(KINDS)
]


class Activity(Part):
    """Something done together."""

    on: EventDay
    """日期 | On"""
    text: Text
    """内容 | What"""
    standard: StandardRef | None = None
    """标准 | Standard"""


class Liaison(Part):
    """One tie to another standards body."""

    id: Slug
    """标识 | Id"""
    organisation: Line
    """机构名称 | Organisation"""
    level: LiaisonLevel
    """层级 | Level"""
    kind: LiaisonKind
    """形式 | Kind"""
    since: EventDay
    """建立日期 | Since"""
    country: Line | None = None
    """国家或者地区 | Country or region"""
    area: Line | None = None
    """领域 | Field of work"""
    contact: PersonRef | None = None
    """联络人 | Contact"""
    until: EventDay | None = None
    """终止日期 | Until"""
    agreement: Digest | None = None
    """协议摘要 | Digest of the agreement"""
    activities: tuple[Activity, ...] = ()
    """活动 | Activities"""
