"""年度标准工作计划 — the work plan of one year (`governance/plans/<year>.md`)."""

from typing import Annotated, Literal

from .fields import BodyRef, DocumentRef, DueDay, Line, Part, StandardRef, UnitRef, Year
from .labels import labelled
from .rule_document import Adoption

KINDS = {
    "new": ("制定", "New standard"),
    "revision": ("修订", "Revision"),
    "amendment": ("修改单", "Amendment"),
    "systematic-review": ("复审", "Systematic review"),
    "promotion": ("宣贯推广", "Promotion"),
}
WorkKind = Annotated[
    Literal["new", "revision", "amendment", "systematic-review", "promotion"], labelled(KINDS)
]


class PlanItem(Part):
    """One piece of work with its planned dates."""

    title: Line
    """项目名称 | Title"""
    start: DueDay
    """计划开始 | Planned start"""
    finish: DueDay
    """计划完成 | Planned finish"""
    standard: StandardRef | None = None
    """标准 | Standard

    提案后填写
    Filled in once proposed
    """
    kind: WorkKind = "new"
    """类型 | Kind"""
    lead_unit: UnitRef | None = None
    """牵头单位 | Lead unit"""


class WorkPlan(Part):
    """The plan of one year."""

    year: Year
    """年份 | Year"""
    title: Line
    """名称 | Title"""
    drafted_by: BodyRef | None = None
    """起草机构 | Drafted by"""
    adopted: Adoption | None = None
    """通过 | Adopted"""
    document: DocumentRef | None = None
    """文件 | Document"""
    items: tuple[PlanItem, ...] = ()
    """项目 | Items"""
