"""复审 — one systematic review of a published standard (`systematic-reviews/<year>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import BodyRef, Count, DocumentRef, DueDay, Part, PastDay, ResolutionRef, StandardRef, Text, said
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

    due: Annotated[DueDay, said("应复审日期", "Due")]
    opened: Annotated[PastDay | None, said("启动日期", "Opened on")] = None
    body: Annotated[BodyRef | None, said("复审机构", "Body")] = None
    method: Annotated[Method | None, said("复审方式", "Method")] = None
    findings: Annotated[Text | None, said("复审简况", "Findings")] = None
    for_: Annotated[Count | None, said("同意", "For")] = field(default=None, name="for")
    against: Annotated[Count | None, said("反对", "Against")] = None
    abstain: Annotated[Count | None, said("弃权", "Abstain")] = None
    on: Annotated[PastDay | None, said("结论日期", "Concluded on")] = None
    conclusion: Annotated[
        Conclusion | None,
        said("复审结论", "Conclusion", help_zh="继续有效、修订、废止"),
    ] = None
    reason: Annotated[Text | None, said("理由", "Reason")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    document: Annotated[DocumentRef | None, said("公告文件", "Document")] = None
    replacement: Annotated[StandardRef | None, said("修订项目", "Revision project")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
