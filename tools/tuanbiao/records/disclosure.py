"""自我声明公开 — the self-declaration on the platform (`disclosure.md`)."""

from typing import Annotated, Literal

from .fields import DocumentRef, Line, Part, PastDay, PersonRef, Url, said
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

    standard: Annotated[Line, said("对比标准", "Standard")]
    value: Annotated[Line, said("对比值", "Value")]
    relation: Annotated[Relation, said("对比结果", "Relation")]


class Indicator(Part):
    """A performance or function indicator that is made public."""

    name: Annotated[Line, said("指标", "Indicator")]
    kind: Annotated[IndicatorKind, said("类型", "Kind")]
    value: Annotated[Line, said("指标值", "Value")]
    compared_with: Annotated[tuple[Comparison, ...], said("对比", "Compared with")] = ()


class Commitments(Part):
    """The four self-commitments."""

    lawful: Annotated[bool, said("公开信息合法", "The information is lawful")] = False
    truthful: Annotated[bool, said("公开信息真实", "The information is true")] = False
    mandatory_standards: Annotated[
        bool, said("符合法律法规和强制性标准", "Conforms to law and mandatory standards")
    ] = False
    industrial_policy: Annotated[bool, said("符合国家产业政策", "Conforms to industrial policy")] = False


class Signed(Part):
    """Who signed the commitments."""

    by: Annotated[PersonRef, said("签署人", "By")]
    on: Annotated[PastDay, said("签署日期", "On")]
    evidence: Annotated[Evidence | None, said("证据", "Evidence")] = None


class Disclosure(Part):
    """What the chamber made public about the standard, and what it answers for."""

    platform: Annotated[Line, said("公开平台", "Platform")]
    on: Annotated[PastDay | None, said("公开日期", "Disclosed on")] = None
    url: Annotated[Url | None, said("网址", "Address")] = None
    number: Annotated[Line | None, said("标准编号", "Number")] = None
    title: Annotated[Line | None, said("标准名称", "Title")] = None
    document: Annotated[DocumentRef | None, said("发布文件", "Document")] = None
    patents: Annotated[bool | None, said("是否包含专利信息", "Patents disclosed as existing")] = None
    level: Annotated[
        Level | None,
        said("水平程度", "Level"),
    ] = None
    indicators: Annotated[tuple[Indicator, ...], said("指标", "Indicators")] = ()
    commitments: Annotated[Commitments | None, said("自我承诺", "Commitments")] = None
    signed: Annotated[Signed | None, said("签署", "Signed")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
