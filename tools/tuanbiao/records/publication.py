"""发布 — the issue of the standard (`publication.md`)."""

from .fields import AnnouncedDay, Digest, DocumentRef, DueDay, EventDay, Line, Part, PersonRef, Text


class EditorialChange(Part):
    """An editorial correction between approval and publication."""

    clause: Line
    """章条 | Clause

    标题标识，或 title
    """
    text: Text
    """更正内容 | Correction"""


class Publication(Part):
    """How and when the standard was issued."""

    on: EventDay
    """发布日期 | Published on"""
    effective: AnnouncedDay
    """实施日期 | Effective on"""
    text: Digest
    """发布稿文本摘要 | Text digest"""
    document: DocumentRef | None = None
    """发布文件 | Document"""
    signed_by: PersonRef | None = None
    """签发人 | Signed by"""
    editorial_changes: tuple[EditorialChange, ...] = ()
    """编辑性更正 | Editorial changes"""
    transition_until: DueDay | None = None
    """过渡期至 | Transition until"""
