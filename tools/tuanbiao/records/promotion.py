"""推广应用 — marks, pacts, citations, adopters and effects (`promotion.yml`)."""

from typing import Annotated, Literal

from .fields import Line, Part, PastDay, Text, UnitRef, Url
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

    name: Line
    """名称 | Name"""
    status: Status
    """状态 | Status"""
    number: Line | None = None
    """申请或注册号 | Number"""
    on: PastDay | None = None
    """日期 | On"""


class Pact(Part):
    """A self-discipline pact that rests on the standard."""

    title: Line
    """名称 | Title"""
    on: PastDay
    """签订日期 | On"""
    signatories: tuple[UnitRef, ...] = ()
    """签约单位 | Signatories"""


class PolicyCitation(Part):
    """A policy that cites the standard."""

    authority: Line
    """机关 | Authority"""
    title: Line
    """文件名称 | Title"""
    doc_no: Line | None = None
    """文号 | Document number"""
    on: PastDay | None = None
    """日期 | On"""
    url: Url | None = None
    """网址 | Address"""


class Transposition(Part):
    """An application to turn the standard into one of a wider scope."""

    to: Target
    """转化为 | To"""
    organisation: Line
    """受理机构 | Organisation"""
    on: PastDay
    """申请日期 | Applied on"""
    result: Outcome = "pending"
    """结果 | Result"""
    number: Line | None = None
    """转化后编号 | Resulting number"""


class Adopter(Part):
    """A unit that uses the standard of its own will."""

    unit: UnitRef
    """单位 | Unit"""
    since: PastDay
    """自 | Since"""
    declaration: Evidence | None = None
    """声明 | Declaration"""


class Event(Part):
    """A training or publicity event."""

    title: Line
    """活动 | Title"""
    on: PastDay
    """日期 | On"""
    note: Text | None = None
    """说明 | Note"""


class Award(Part):
    """An award that the standard won."""

    title: Line
    """奖项 | Title"""
    authority: Line
    """授予机构 | Authority"""
    on: PastDay
    """日期 | On"""


class Effect(Part):
    """An effect of the standard, with what it rests on."""

    on: PastDay
    """评估日期 | Assessed on"""
    text: Text
    """实施效果 | Effect"""
    basis: Line | None = None
    """依据 | Basis"""


class Promotion(Part):
    """Everything that was done to have the standard used."""

    trademark: Mark | None = None
    """商标 | Trademark"""
    collective_mark: Mark | None = None
    """集体商标 | Collective mark"""
    certification_mark: Mark | None = None
    """证明商标 | Certification mark"""
    geographical_indication: Mark | None = None
    """地理标志 | Geographical indication"""
    self_discipline_pacts: tuple[Pact, ...] = ()
    """自律公约 | Self-discipline pacts"""
    policy_citations: tuple[PolicyCitation, ...] = ()
    """政策引用 | Policy citations"""
    transposition_applications: tuple[Transposition, ...] = ()
    """转化申请 | Transposition applications"""
    adopters: tuple[Adopter, ...] = ()
    """采用单位 | Adopters"""
    events: tuple[Event, ...] = ()
    """宣贯活动 | Events"""
    awards: tuple[Award, ...] = ()
    """获奖 | Awards"""
    effects: tuple[Effect, ...] = ()
    """实施效果 | Effects"""
