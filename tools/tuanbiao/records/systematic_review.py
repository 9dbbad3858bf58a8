"""复审 — one systematic review of a published standard (`systematic-reviews/<year>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, Count, DocumentRef, DueDay, Part, PastDay, ResolutionRef, StandardRef, Text
from .labels import labelled
from .parts import Evidence

METHODS = {
    "meeting": ("会议", "Meeting"),
    "correspondence": ("函审", "Correspondence"),
}
Method = Annotated[Literal["meeting", "correspondence"], labelled(METHODS)]

CONCLUSIONS = {
    "confirmed": ("继续有效", "Confirmed"),
    "revise": ("修订", "Revise"),
    "withdraw": ("废止", "Withdraw"),
}
Conclusion = Annotated[Literal["confirmed", "revise", "withdraw"], labelled(CONCLUSIONS)]


class SystematicReview(Part):
    """A review is open until it has a conclusion."""

    due: DueDay
    """应复审日期 | Due"""
    opened: PastDay | None = None
    """启动日期 | Opened on"""
    body: BodyRef | None = None
    """复审机构 | Body"""
    method: Method | None = None
    """复审方式 | Method"""
    findings: Text | None = None
    """复审简况 | Findings"""
    for_: Count | None = field(default=None, name="for")
    """同意 | For"""
    against: Count | None = None
    """反对 | Against"""
    abstain: Count | None = None
    """弃权 | Abstain"""
    on: PastDay | None = None
    """结论日期 | Concluded on"""
    conclusion: Conclusion | None = None
    """复审结论 | Conclusion

    继续有效、修订、废止
    """
    reason: Text | None = None
    """理由 | Reason"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    document: DocumentRef | None = None
    """公告文件 | Document"""
    replacement: StandardRef | None = None
    """修订项目 | Revision project"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
