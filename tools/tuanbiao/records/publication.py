"""发布 — the issue of the standard (`publication.md`)."""

from typing import Annotated

from .fields import AnnouncedDay, Digest, DocumentRef, DueDay, EventDay, Line, Part, PersonRef, Text, said


class EditorialChange(Part):
    """An editorial correction between approval and publication."""

    clause: Annotated[Line, said("章条", "Clause", help_zh="标题标识，或 title")]
    text: Annotated[Text, said("更正内容", "Correction")]


class Publication(Part):
    """How and when the standard was issued."""

    on: Annotated[EventDay, said("发布日期", "Published on")]
    effective: Annotated[AnnouncedDay, said("实施日期", "Effective on")]
    text: Annotated[Digest, said("发布稿文本摘要", "Text digest")]
    document: Annotated[DocumentRef | None, said("发布文件", "Document")] = None
    signed_by: Annotated[PersonRef | None, said("签发人", "Signed by")] = None
    editorial_changes: Annotated[tuple[EditorialChange, ...], said("编辑性更正", "Editorial changes")] = ()
    transition_until: Annotated[DueDay | None, said("过渡期至", "Transition until")] = None
