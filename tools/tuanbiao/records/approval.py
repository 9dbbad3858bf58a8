"""批准 — one decision of the decision body (`approvals/<n>.md`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import (
    BodyRef,
    Count,
    Digest,
    DocumentRef,
    Part,
    PastDay,
    PersonRef,
    ResolutionRef,
    Text,
)
from .labels import labelled
from .parts import Attachment, Evidence

FORMS = {
    "show-of-hands": ("举手表决", "Show of hands"),
    "named": ("记名投票", "Named ballot"),
    "secret": ("无记名投票", "Secret ballot"),
    "consensus": ("协商一致", "Consensus"),
}
Form = Annotated[Literal["show-of-hands", "named", "secret", "consensus"], labelled(FORMS)]

CONCLUSIONS = {
    "passed": ("通过", "Passed"),
    "failed": ("不通过", "Failed"),
}
Conclusion = Annotated[Literal["passed", "failed"], labelled(CONCLUSIONS)]


class LegalReview(Part):
    """The examination of lawfulness before the decision."""

    by: PersonRef
    """审查人 | By"""
    on: PastDay
    """审查日期 | On"""
    conclusion: Conclusion
    """审查结论 | Conclusion"""
    note: Text | None = None
    """说明 | Note"""


class Approval(Part):
    """The decision body's decision by its own rules."""

    body: BodyRef
    """批准机构 | Body"""
    text: Digest
    """报批稿文本摘要 | Text digest"""
    submitted: PastDay | None = None
    """报批日期 | Submitted on"""
    package: tuple[Attachment, ...] = ()
    """报批材料 | Package"""
    legal_review: LegalReview | None = None
    """合法性审查 | Legal review"""
    on: PastDay | None = None
    """批准日期 | Decided on"""
    resolution: ResolutionRef | None = None
    """决议 | Resolution"""
    document: DocumentRef | None = None
    """批准文件 | Document"""
    form: Form | None = None
    """表决方式 | Form"""
    expected: Count | None = None
    """应到人数 | Expected"""
    present: Count | None = None
    """实到人数 | Present"""
    for_: Count | None = field(default=None, name="for")
    """同意 | For"""
    against: Count | None = None
    """反对 | Against"""
    abstain: Count | None = None
    """弃权 | Abstain"""
    conclusion: Conclusion | None = None
    """结论 | Conclusion"""
    reason: Text | None = None
    """未通过的理由 | Reason where it failed"""
    evidence: tuple[Evidence, ...] = ()
    """证据 | Evidence"""
