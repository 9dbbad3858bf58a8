"""单位 — every organisation that matters to the chamber (`governance/units.yml`)."""

from typing import Annotated, Literal

from msgspec import Meta

from .fields import Line, Part, PastDay, Slug, UnitRef, said
from .labels import labelled

CATEGORIES = {
    "producer": ("生产经营", "Production and business"),
    "user": ("消费使用", "Consumers and users"),
    "academia": ("教育科研", "Education and research"),
    "certification": ("认证检测", "Certification and testing"),
    "government": ("政府部门", "Government"),
    "other": ("其他", "Other"),
}
Category = Annotated[
    Literal["producer", "user", "academia", "certification", "government", "other"],
    labelled(CATEGORIES),
]
CreditCode = Annotated[str, Meta(pattern=r"^[0-9A-Z]{18}$(?!\n)")]


class FormerName(Part):
    """A name that a unit once had."""

    name: Annotated[Line, said("曾用名", "Former name")]
    until: Annotated[PastDay | None, said("使用至", "Used until")] = None


class Unit(Part):
    """One organisation; it keeps its id when it is renamed."""

    id: Annotated[Slug, said("标识", "Id", help_zh="更名后不变", help_en="Stays when the unit is renamed")]
    name: Annotated[Line, said("名称", "Name")]
    category: Annotated[
        Category,
        said(
            "相关方类别",
            "Stakeholder category",
            help_zh="一个单位只计入一类",
            help_en="A unit counts in one category",
        ),
    ]
    name_en: Annotated[Line | None, said("英文名称", "English name")] = None
    former_names: Annotated[tuple[FormerName, ...], said("曾用名", "Former names")] = ()
    credit_code: Annotated[CreditCode | None, said("统一社会信用代码", "Unified social credit code")] = None
    parent: Annotated[
        UnitRef | None,
        said(
            "上级单位",
            "Parent unit",
            help_zh="回避时提示有隶属关系的单位",
            help_en="Related units are shown at recusal",
        ),
    ] = None
    small: Annotated[bool | None, said("是否中小企业", "Small or medium enterprise")] = None
