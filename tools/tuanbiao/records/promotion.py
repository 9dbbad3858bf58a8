"""推广应用 — marks, pacts, citations, adopters and effects (`promotion.yml`)."""

from typing import Annotated, Literal

from .fields import Line, Part, PastDay, Text, UnitRef, Url, said
from .labels import labelled
from .parts import Evidence

STATUSES = {
    "applied": ("已申请", "Applied"),
    "registered": ("已注册", "Registered"),
    "refused": ("被驳回", "Refused"),
    "expired": ("已失效", "Expired"),
}
Status = Annotated[Literal["applied", "registered", "refused", "expired"], labelled(STATUSES)]

TARGETS = {
    "national": ("国家标准", "National standard"),
    "industry": ("行业标准", "Industry standard"),
    "local": ("地方标准", "Local standard"),
    "international": ("国际标准", "International standard"),
}
Target = Annotated[Literal["national", "industry", "local", "international"], labelled(TARGETS)]

OUTCOMES = {
    "pending": ("办理中", "Pending"),
    "accepted": ("已转化", "Accepted"),
    "declined": ("未接受", "Declined"),
}
Outcome = Annotated[Literal["pending", "accepted", "declined"], labelled(OUTCOMES)]


class Mark(Part):
    """A trademark or another mark that carries the standard."""

    name: Annotated[Line, said("名称", "Name")]
    status: Annotated[Status, said("状态", "Status")]
    number: Annotated[Line | None, said("申请或注册号", "Number")] = None
    on: Annotated[PastDay | None, said("日期", "On")] = None


class Pact(Part):
    """A self-discipline pact that rests on the standard."""

    title: Annotated[Line, said("名称", "Title")]
    on: Annotated[PastDay, said("签订日期", "On")]
    signatories: Annotated[tuple[UnitRef, ...], said("签约单位", "Signatories")] = ()


class PolicyCitation(Part):
    """A policy that cites the standard."""

    authority: Annotated[Line, said("机关", "Authority")]
    title: Annotated[Line, said("文件名称", "Title")]
    doc_no: Annotated[Line | None, said("文号", "Document number")] = None
    on: Annotated[PastDay | None, said("日期", "On")] = None
    url: Annotated[Url | None, said("网址", "Address")] = None


class Transposition(Part):
    """An application to turn the standard into one of a wider scope."""

    to: Annotated[Target, said("转化为", "To")]
    organisation: Annotated[Line, said("受理机构", "Organisation")]
    on: Annotated[PastDay, said("申请日期", "Applied on")]
    result: Annotated[Outcome, said("结果", "Result")] = "pending"
    number: Annotated[Line | None, said("转化后编号", "Resulting number")] = None


class Adopter(Part):
    """A unit that uses the standard of its own will."""

    unit: Annotated[UnitRef, said("单位", "Unit")]
    since: Annotated[PastDay, said("自", "Since")]
    declaration: Annotated[Evidence | None, said("声明", "Declaration")] = None


class Event(Part):
    """A training or publicity event."""

    title: Annotated[Line, said("活动", "Title")]
    on: Annotated[PastDay, said("日期", "On")]
    note: Annotated[Text | None, said("说明", "Note")] = None


class Award(Part):
    """An award that the standard won."""

    title: Annotated[Line, said("奖项", "Title")]
    authority: Annotated[Line, said("授予机构", "Authority")]
    on: Annotated[PastDay, said("日期", "On")]


class Effect(Part):
    """An effect of the standard, with what it rests on."""

    on: Annotated[PastDay, said("评估日期", "Assessed on")]
    text: Annotated[Text, said("实施效果", "Effect")]
    basis: Annotated[Line | None, said("依据", "Basis")] = None


class Promotion(Part):
    """Everything that was done to have the standard used."""

    trademark: Annotated[Mark | None, said("商标", "Trademark")] = None
    collective_mark: Annotated[Mark | None, said("集体商标", "Collective mark")] = None
    certification_mark: Annotated[Mark | None, said("证明商标", "Certification mark")] = None
    geographical_indication: Annotated[Mark | None, said("地理标志", "Geographical indication")] = None
    self_discipline_pacts: Annotated[tuple[Pact, ...], said("自律公约", "Self-discipline pacts")] = ()
    policy_citations: Annotated[tuple[PolicyCitation, ...], said("政策引用", "Policy citations")] = ()
    transposition_applications: Annotated[
        tuple[Transposition, ...], said("转化申请", "Transposition applications")
    ] = ()
    adopters: Annotated[tuple[Adopter, ...], said("采用单位", "Adopters")] = ()
    events: Annotated[tuple[Event, ...], said("宣贯活动", "Events")] = ()
    awards: Annotated[tuple[Award, ...], said("获奖", "Awards")] = ()
    effects: Annotated[tuple[Effect, ...], said("实施效果", "Effects")] = ()
