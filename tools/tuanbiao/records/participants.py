"""起草 — who drafted, who was invited, what was disputed (`participants.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, EventDay, Line, Part, PastDay, PersonRef, Slug, Text, UnitRef
from .labels import labelled
from .parts import Evidence
from .units import Category

ROLES = {
    "lead": ("组长", "Lead"),
    "drafter": ("起草人", "Drafter"),
    "adviser": ("顾问", "Adviser"),
    "secretary": ("秘书", "Secretary"),
}
Role = Annotated[Literal["lead", "drafter", "adviser", "secretary"], labelled(ROLES)]

REPLIES = {
    "accepted": ("接受", "Accepted"),
    "declined": ("谢绝", "Declined"),
    "none": ("未答复", "No reply"),
}
Reply = Annotated[Literal["accepted", "declined", "none"], labelled(REPLIES)]


class Participant(Part):
    """A person who drafts for a unit; a row is closed, never removed."""

    person: PersonRef
    """人员 | Person"""
    unit: UnitRef
    """单位 | Unit"""
    category: Category
    """相关方类别 | Category"""
    role: Role
    """角色 | Role"""
    from_: EventDay = field(name="from")
    """自 | From"""
    to: EventDay | None = None
    """至 | To

    不含当日
    """
    duty: Line | None = None
    """分工 | Duty"""


class Invitation(Part):
    """A party that was asked to take part, and its answer."""

    category: Category
    """相关方类别 | Category"""
    unit: UnitRef
    """单位 | Unit"""
    on: PastDay
    """邀请日期 | Invited on"""
    reply: Reply | None = None
    """答复 | Reply"""
    reason: Text | None = None
    """理由 | Reason"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""


class Dispute(Part):
    """A dispute during drafting and how it ended."""

    id: Slug
    """标识 | Id"""
    about: Text
    """争议事项 | About"""
    parties: tuple[UnitRef, ...]
    """争议各方 | Parties"""
    raised: PastDay
    """提出日期 | Raised on"""
    substantial: bool
    """实质性问题 | Substantial"""
    handler: BodyRef | None = None
    """协调机构 | Handled by"""
    settled: PastDay | None = None
    """解决日期 | Settled on"""
    outcome: Text | None = None
    """处理结果 | Outcome"""


class Participants(Part):
    """Alone defines who drafted."""

    participants: tuple[Participant, ...] = ()
    """起草人员 | Participants"""
    invitations: tuple[Invitation, ...] = ()
    """邀请 | Invitations"""
    disputes: tuple[Dispute, ...] = ()
    """争议 | Disputes"""
