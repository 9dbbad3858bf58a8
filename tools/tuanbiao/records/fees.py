"""收费 — what the chamber charges in its standards work (`governance/fees.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import EventDay, Line, Part, PastDay, ResolutionRef, Slug, StandardRef
from .labels import labelled

TIES = {
    "membership": ("会员资格", "Membership"),
    "participation": ("参加起草", "Taking part"),
    "authorship": ("署名", "Being named"),
    "voting": ("表决权", "Voting"),
    "commenting": ("提出意见", "Commenting"),
    "disclosure": ("取得标准信息", "Getting information"),
}
Tie = Annotated[
    Literal["membership", "participation", "authorship", "voting", "commenting", "disclosure"], labelled(TIES)
]


class PricePublished(Part):
    """Where and when the price was made known."""

    where: Line
    """公示位置 | Where"""
    on: PastDay | None = None
    """公示日期 | On"""


class Fee(Part):
    """One item; an empty file says that nothing is charged."""

    id: Slug
    """标识 | Id"""
    item: Line
    """收费项目 | Item"""
    standard: StandardRef | None = None
    """涉及的标准 | Standard

    不写时与具体标准无关
    Absent if it concerns no single standard
    """
    price: Line | None = None
    """收费标准 | Price"""
    payer: Line | None = None
    """付费方 | Payer"""
    basis: Line | None = None
    """依据 | Basis

    法律法规或者章程的条款
    Clause of a law or of the charter
    """
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    voluntary: bool | None = None
    """是否自愿 | Voluntary"""
    published: PricePublished | None = None
    """价格公示 | Price published"""
    tied_to: tuple[Tie, ...] | None = None
    """与何种权利挂钩 | Tied to

    应明确写为空
    Must be said to be empty
    """
    from_: EventDay | None = field(default=None, name="from")
    """起始日期 | From"""
    to: EventDay | None = None
    """截止日期 | Until"""
