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
    said,
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

    by: Annotated[PersonRef, said("审查人", "By")]
    on: Annotated[PastDay, said("审查日期", "On")]
    conclusion: Annotated[Conclusion, said("审查结论", "Conclusion")]
    note: Annotated[Text | None, said("说明", "Note")] = None


class Approval(Part):
    """The decision body's decision by its own rules."""

    body: Annotated[BodyRef, said("批准机构", "Body")]
    text: Annotated[Digest, said("报批稿文本摘要", "Text digest")]
    submitted: Annotated[PastDay | None, said("报批日期", "Submitted on")] = None
    package: Annotated[tuple[Attachment, ...], said("报批材料", "Package")] = ()
    legal_review: Annotated[LegalReview | None, said("合法性审查", "Legal review")] = None
    on: Annotated[PastDay | None, said("批准日期", "Decided on")] = None
    resolution: Annotated[ResolutionRef | None, said("决议", "Resolution")] = None
    document: Annotated[DocumentRef | None, said("批准文件", "Document")] = None
    form: Annotated[Form | None, said("表决方式", "Form")] = None
    expected: Annotated[Count | None, said("应到人数", "Expected")] = None
    present: Annotated[Count | None, said("实到人数", "Present")] = None
    for_: Annotated[Count | None, said("同意", "For")] = field(default=None, name="for")
    against: Annotated[Count | None, said("反对", "Against")] = None
    abstain: Annotated[Count | None, said("弃权", "Abstain")] = None
    conclusion: Annotated[Conclusion | None, said("结论", "Conclusion")] = None
    reason: Annotated[Text | None, said("未通过的理由", "Reason where it failed")] = None
    evidence: Annotated[tuple[Evidence, ...], said("证据", "Evidence")] = ()
