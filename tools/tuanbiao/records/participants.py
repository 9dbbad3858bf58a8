"""起草 — who drafted, who was invited, what was disputed (`participants.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, EventDay, Line, Part, PastDay, PersonRef, Slug, Text, UnitRef, said
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

    person: Annotated[PersonRef, said("人员", "Person")]
    unit: Annotated[UnitRef, said("单位", "Unit")]
    category: Annotated[Category, said("相关方类别", "Category")]
    role: Annotated[Role, said("角色", "Role")]
    from_: Annotated[EventDay, said("自", "From")] = field(name="from")
    to: Annotated[EventDay | None, said("至", "To", help_zh="不含当日")] = None
    duty: Annotated[Line | None, said("分工", "Duty")] = None


class Invitation(Part):
    """A party that was asked to take part, and its answer."""

    category: Annotated[Category, said("相关方类别", "Category")]
    unit: Annotated[UnitRef, said("单位", "Unit")]
    on: Annotated[PastDay, said("邀请日期", "Invited on")]
    reply: Annotated[Reply | None, said("答复", "Reply")] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()


class Dispute(Part):
    """A dispute during drafting and how it ended."""

    id: Annotated[Slug, said("标识", "Id")]
    about: Annotated[Text, said("争议事项", "About")]
    parties: Annotated[tuple[UnitRef, ...], said("争议各方", "Parties")]
    raised: Annotated[PastDay, said("提出日期", "Raised on")]
    substantial: Annotated[bool, said("实质性问题", "Substantial")]
    handler: Annotated[BodyRef | None, said("协调机构", "Handled by")] = None
    settled: Annotated[PastDay | None, said("解决日期", "Settled on")] = None
    outcome: Annotated[Text | None, said("处理结果", "Outcome")] = None


class Participants(Part):
    """Alone defines who drafted."""

    participants: Annotated[tuple[Participant, ...], said("起草人员", "Participants")] = ()
    invitations: Annotated[tuple[Invitation, ...], said("邀请", "Invitations")] = ()
    disputes: Annotated[tuple[Dispute, ...], said("争议", "Disputes")] = ()
