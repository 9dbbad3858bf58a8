"""年度标准工作计划 — the work plan of one year (`governance/plans/<year>.md`)."""

from typing import Annotated, Literal

from .fields import BodyRef, DocumentRef, DueDay, Line, Part, StandardRef, UnitRef, Year, said
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

    title: Annotated[Line, said("项目名称", "Title")]
    start: Annotated[DueDay, said("计划开始", "Planned start")]
    finish: Annotated[DueDay, said("计划完成", "Planned finish")]
    standard: Annotated[
        StandardRef | None, said("标准", "Standard", help_zh="提案后填写", help_en="Filled in once proposed")
    ] = None
    kind: Annotated[WorkKind, said("类型", "Kind")] = "new"
    lead_unit: Annotated[UnitRef | None, said("牵头单位", "Lead unit")] = None


class WorkPlan(Part):
    """The plan of one year."""

    year: Annotated[Year, said("年份", "Year")]
    title: Annotated[Line, said("名称", "Title")]
    drafted_by: Annotated[BodyRef | None, said("起草机构", "Drafted by")] = None
    adopted: Annotated[Adoption | None, said("通过", "Adopted")] = None
    document: Annotated[DocumentRef | None, said("文件", "Document")] = None
    items: Annotated[tuple[PlanItem, ...], said("项目", "Items")] = ()
