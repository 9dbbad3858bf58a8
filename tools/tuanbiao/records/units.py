"""单位 — every organisation that matters to the chamber (`governance/units.yml`)."""

from typing import Annotated, Literal

from msgspec import Meta

from .fields import Line, Part, PastDay, Slug, UnitRef
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

    name: Line
    """曾用名 | Former name"""
    until: PastDay | None = None
    """使用至 | Used until"""


class Unit(Part):
    """One organisation; it keeps its id when it is renamed."""

    id: Slug
    """标识 | Id

    更名后不变
    Stays when the unit is renamed
    """
    name: Line
    """名称 | Name"""
    category: Category
    """相关方类别 | Stakeholder category

    一个单位只计入一类
    A unit counts in one category
    """
    name_en: Line | None = None
    """英文名称 | English name"""
    former_names: tuple[FormerName, ...] = ()
    """曾用名 | Former names"""
    credit_code: CreditCode | None = None
    """统一社会信用代码 | Unified social credit code"""
    parent: UnitRef | None = None
    """上级单位 | Parent unit

    回避时提示有隶属关系的单位
    Related units are shown at recusal
    """
    small: bool | None = None
    """是否中小企业 | Small or medium enterprise"""
