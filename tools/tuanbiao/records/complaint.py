"""投诉举报 — a complaint about the standards work, by anyone (`governance/complaints/<year>-<n>.md`)."""

from typing import Annotated, Literal

from .appeal import Remedy
from .fields import BodyRef, DueDay, EventDay, Part, PersonRef, StandardRef, Text
from .labels import labelled
from .parts import Evidence

CHANNELS = {
    "letter": ("来信", "Letter"),
    "email": ("电子邮件", "E-mail"),
    "telephone": ("电话", "Telephone"),
    "visit": ("来访", "Visit"),
    "platform": ("团体标准信息平台", "Information platform"),
    "authority": ("主管部门转办", "Passed on by an authority"),
    "repository": ("代码仓库", "Repository"),
    "media": ("媒体", "Media"),
}
Channel = Annotated[
    Literal["letter", "email", "telephone", "visit", "platform", "authority", "repository", "media"],
    labelled(CHANNELS),
]

SOURCES = {
    "member": ("会员", "Member"),
    "public": ("社会公众", "Public"),
    "authority": ("主管部门", "Authority"),
    "anonymous": ("匿名", "Anonymous"),
}
ComplaintSource = Annotated[Literal["member", "public", "authority", "anonymous"], labelled(SOURCES)]

OUTCOMES = {
    "substantiated": ("属实", "Substantiated"),
    "partly": ("部分属实", "Partly substantiated"),
    "unfounded": ("不属实", "Unfounded"),
    "referred": ("转有关部门", "Referred"),
    "withdrawn": ("撤回", "Withdrawn"),
}
ComplaintOutcome = Annotated[
    Literal["substantiated", "partly", "unfounded", "referred", "withdrawn"], labelled(OUTCOMES)
]


class Complaint(Part):
    """One complaint; who made it stays in the chamber's own archive."""

    about: Text
    """投诉内容 | About"""
    via: Channel
    """渠道 | Via"""
    received: EventDay
    """收到日期 | Received on"""
    standard: StandardRef | None = None
    """涉及的标准 | Standard"""
    source: ComplaintSource | None = None
    """来源 | Source"""
    influential: bool = False
    """有较大影响 | Of wide influence

    有较大影响的质疑应当及时回应
    Doubts of wide influence are answered in time
    """
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
    handler: BodyRef | None = None
    """处理机构 | Handler"""
    deciders: tuple[PersonRef, ...] = ()
    """处理人员 | Deciders"""
    answer_due: DueDay | None = None
    """答复期限 | Answer due"""
    answered: EventDay | None = None
    """答复日期 | Answered on"""
    answer: Text | None = None
    """答复内容 | Answer"""
    outcome: ComplaintOutcome | None = None
    """处理结果 | Outcome"""
    remedy: Remedy | None = None
    """整改 | Remedy"""
