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

    closes: AnnouncedDay
    """延至 | New closing date"""
    on: EventDay
    """决定日期 | Decided on"""
    reason: Text
    """理由 | Reason"""


class Shortened(Part):
    """Why a window is shorter than usual, and who approved that."""

    reason: Text
    """理由 | Reason"""
    approved_by: BodyRef
    """批准机构 | Approved by"""
    on: PastDay
    """批准日期 | Approved on"""


class Consultation(Part):
    """One consultation round."""

    opens: AnnouncedDay
    """开始日期 | Opens

    开始当日不计入期限
    """
    closes: AnnouncedDay
    """截止日期 | Closes"""
    scope: Scope
    """范围 | Scope"""
    text: Digest
    """文本摘要 | Text digest"""
    extended: tuple[Extension, ...] = ()
    """延期 | Extensions"""
    package: tuple[Attachment, ...] = ()
    """征求意见材料 | Package"""
    notice: Notice | None = None
    """通知 | Notice"""
    contact: BodyRef | None = None
    """联系机构 | Contact"""
    feedback: Line | None = None
    """反馈方式 | How to answer"""
    patent_call: bool | None = None
    """专利提示 | Asks for known patents"""
    silence: Line | None = None
    """逾期未复的处理 | What silence means"""
    shortened: Shortened | None = None
    """缩短期限 | Shortened"""
    changes_since: tuple[ChangedClause, ...] = ()
    """与上一轮的差异 | Changes since the last round"""

    @property
    def binding_closes(self) -> date:
        """The closing date that binds: the last extension, or the first announced one."""
        return self.extended[-1].closes if self.extended else self.closes
