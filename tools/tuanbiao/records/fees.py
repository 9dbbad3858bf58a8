"""收费 — what the chamber charges in its standards work (`governance/fees.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import EventDay, Line, Part, PastDay, ResolutionRef, Slug, StandardRef, said
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

    where: Annotated[Line, said("公示位置", "Where")]
    on: Annotated[PastDay | None, said("公示日期", "On")] = None


class Fee(Part):
    """One item; an empty file says that nothing is charged."""

    id: Annotated[Slug, said("标识", "Id")]
    item: Annotated[Line, said("收费项目", "Item")]
    standard: Annotated[
        StandardRef | None,
        said(
            "涉及的标准",
            "Standard",
            help_zh="不写时与具体标准无关",
            help_en="Absent if it concerns no single standard",
        ),
    ] = None
    price: Annotated[Line | None, said("收费标准", "Price")] = None
    payer: Annotated[Line | None, said("付费方", "Payer")] = None
    basis: Annotated[
        Line | None,
        said("依据", "Basis", help_zh="法律法规或者章程的条款", help_en="Clause of a law or of the charter"),
    ] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    voluntary: Annotated[bool | None, said("是否自愿", "Voluntary")] = None
    published: Annotated[PricePublished | None, said("价格公示", "Price published")] = None
    tied_to: Annotated[
        tuple[Tie, ...] | None,
        said("与何种权利挂钩", "Tied to", help_zh="应明确写为空", help_en="Must be said to be empty"),
    ] = None
    from_: Annotated[EventDay | None, said("起始日期", "From")] = field(default=None, name="from")
    to: Annotated[EventDay | None, said("截止日期", "Until")] = None
