"""会员 — which units are members of the chamber (`governance/members.yml`)."""

from typing import Annotated

from .fields import EventDay, Line, Part, UnitRef, said


class Member(Part):
    """One period of membership; the day of leaving is no longer in it."""

    unit: Annotated[UnitRef, said("单位", "Unit")]
    joined: Annotated[EventDay, said("入会日期", "Joined on")]
    left: Annotated[
        EventDay | None,
        said("退会日期", "Left on", help_zh="退会当日已不是会员", help_en="No longer a member on that day"),
    ] = None
    basis: Annotated[Line | None, said("依据", "Basis")] = None
