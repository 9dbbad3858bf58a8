"""会员 — which units are members of the chamber (`governance/members.yml`)."""

from .fields import EventDay, Line, Part, UnitRef


class Member(Part):
    """One period of membership; the day of leaving is no longer in it."""

    unit: UnitRef
    """单位 | Unit"""
    joined: EventDay
    """入会日期 | Joined on"""
    left: EventDay | None = None
    """退会日期 | Left on

    退会当日已不是会员
    No longer a member on that day
    """
    basis: Line | None = None
    """依据 | Basis"""
