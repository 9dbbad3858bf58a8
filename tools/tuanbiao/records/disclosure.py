"""自我声明公开 — the self-declaration on the platform (`disclosure.md`)."""

from typing import Annotated, Literal

from .fields import DocumentRef, Line, Part, PastDay, PersonRef, Url
from .labels import labelled
from .parts import Evidence

RELATIONS = {
    "stricter": ("严于", "Stricter"),
    "equal": ("相当", "Equal"),
    "looser": ("低于", "Looser"),
    "none": ("无对应要求", "No such requirement"),
}
Relation = Annotated[Literal["stricter", "equal", "looser", "none"], labelled(RELATIONS)]

INDICATOR_KINDS = {
    "performance": ("性能指标", "Performance"),
    "function": ("功能指标", "Function"),
}
IndicatorKind = Annotated[Literal["performance", "function"], labelled(INDICATOR_KINDS)]

LEVELS = {
    "international-leading": ("国际领先", "Internationally leading"),
    "international-advanced": ("国际先进", "Internationally advanced"),
    "domestic-leading": ("国内领先", "Leading in the country"),
    "domestic-advanced": ("国内先进", "Advanced in the country"),
}
Level = Annotated[
    Literal["international-leading", "international-advanced", "domestic-leading", "domestic-advanced"],
    labelled(LEVELS),
]


class Comparison(Part):
    """How an indicator compares with another standard."""

    standard: Line
    """对比标准 | Standard"""
    value: Line
    """对比值 | Value"""
    relation: Relation
    """对比结果 | Relation"""


class Indicator(Part):
    """A performance or function indicator that is made public."""

    name: Line
    """指标 | Indicator"""
    kind: IndicatorKind
    """类型 | Kind"""
    value: Line
    """指标值 | Value"""
    compared_with: tuple[Comparison, ...] = ()
    """对比 | Compared with"""


class Commitments(Part):
    """The four self-commitments."""

    lawful: bool = False
    """公开信息合法 | The information is lawful"""
    truthful: bool = False
    """公开信息真实 | The information is true"""
    mandatory_standards: bool = False
    """符合法律法规和强制性标准 | Conforms to law and mandatory standards"""
    industrial_policy: bool = False
    """符合国家产业政策 | Conforms to industrial policy"""


class Signed(Part):
    """Who signed the commitments."""

    by: PersonRef
    """签署人 | By"""
    on: PastDay
    """签署日期 | On"""
    evidence: Evidence | None = None
    """证据 | Evidence"""


class Disclosure(Part):
    """What the chamber made public about the standard, and what it answers for."""

    platform: Line
    """公开平台 | Platform"""
    on: PastDay | None = None
    """公开日期 | Disclosed on"""
    url: Url | None = None
    """网址 | Address"""
    number: Line | None = None
    """标准编号 | Number"""
    title: Line | None = None
    """标准名称 | Title"""
    document: DocumentRef | None = None
    """发布文件 | Document"""
    patents: bool | None = None
    """是否包含专利信息 | Patents disclosed as existing"""
    level: Level | None = None
    """水平程度 | Level"""
    indicators: tuple[Indicator, ...] = ()
    """指标 | Indicators"""
    commitments: Commitments | None = None
    """自我承诺 | Commitments"""
    signed: Signed | None = None
    """签署 | Signed"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
