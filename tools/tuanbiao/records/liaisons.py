"""联络 — other standards bodies at home and abroad (`governance/liaisons.yml`)."""

from typing import Annotated, Literal

from .fields import Digest, EventDay, Line, Part, PersonRef, Slug, StandardRef, Text, said
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

    on: Annotated[EventDay, said("日期", "On")]
    text: Annotated[Text, said("内容", "What")]
    standard: Annotated[StandardRef | None, said("标准", "Standard")] = None


class Liaison(Part):
    """One tie to another standards body."""

    id: Annotated[Slug, said("标识", "Id")]
    organisation: Annotated[Line, said("机构名称", "Organisation")]
    level: Annotated[LiaisonLevel, said("层级", "Level")]
    kind: Annotated[LiaisonKind, said("形式", "Kind")]
    since: Annotated[EventDay, said("建立日期", "Since")]
    country: Annotated[Line | None, said("国家或者地区", "Country or region")] = None
    area: Annotated[Line | None, said("领域", "Field of work")] = None
    contact: Annotated[PersonRef | None, said("联络人", "Contact")] = None
    until: Annotated[EventDay | None, said("终止日期", "Until")] = None
    agreement: Annotated[Digest | None, said("协议摘要", "Digest of the agreement")] = None
    activities: Annotated[tuple[Activity, ...], said("活动", "Activities")] = ()
