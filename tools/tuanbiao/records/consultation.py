"""征求意见 — one round of consultation (`consultations/<n>.md`), fixed when it opens."""

from datetime import date
from typing import Annotated, Literal

from .fields import (
    AnnouncedDay,
    BodyRef,
    Digest,
    EventDay,
    Line,
    Part,
    PastDay,
    Text,
    said,
)
from .labels import labelled
from .parts import Attachment, ChangedClause, Notice

SCOPES = {
    "members": ("全体会员", "All members"),
    "public": ("社会公众", "The public"),
}
Scope = Annotated[Literal["members", "public"], labelled(SCOPES)]


class Extension(Part):
    """A later closing date; the last one binds."""

    closes: Annotated[AnnouncedDay, said("延至", "New closing date")]
    on: Annotated[EventDay, said("决定日期", "Decided on")]
    reason: Annotated[Text, said("理由", "Reason")]


class Shortened(Part):
    """Why a window is shorter than usual, and who approved that."""

    reason: Annotated[Text, said("理由", "Reason")]
    approved_by: Annotated[BodyRef, said("批准机构", "Approved by")]
    on: Annotated[PastDay, said("批准日期", "Approved on")]


class Consultation(Part):
    """One consultation round."""

    opens: Annotated[AnnouncedDay, said("开始日期", "Opens", help_zh="开始当日不计入期限")]
    closes: Annotated[AnnouncedDay, said("截止日期", "Closes")]
    scope: Annotated[Scope, said("范围", "Scope")]
    text: Annotated[Digest, said("文本摘要", "Text digest")]
    extended: Annotated[tuple[Extension, ...], said("延期", "Extensions")] = ()
    package: Annotated[tuple[Attachment, ...], said("征求意见材料", "Package")] = ()
    notice: Annotated[Notice | None, said("通知", "Notice")] = None
    contact: Annotated[BodyRef | None, said("联系机构", "Contact")] = None
    feedback: Annotated[Line | None, said("反馈方式", "How to answer")] = None
    patent_call: Annotated[bool | None, said("专利提示", "Asks for known patents")] = None
    silence: Annotated[Line | None, said("逾期未复的处理", "What silence means")] = None
    shortened: Annotated[Shortened | None, said("缩短期限", "Shortened")] = None
    changes_since: Annotated[
        tuple[ChangedClause, ...], said("与上一轮的差异", "Changes since the last round")
    ] = ()

    @property
    def binding_closes(self) -> date:
        """The closing date that binds: the last extension, or the first announced one."""
        return self.extended[-1].closes if self.extended else self.closes
