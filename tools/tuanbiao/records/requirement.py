"""要求 — what the Opinion, the regulation and the format ask (`schemas/requirements.yml`)."""

from typing import Annotated, Literal

from .fields import Line, Part, PastDay, Slug, said

Verb = Literal["must", "default", "should", "may"]
Judge = Literal["rule", "history", "person", "elsewhere"]


class SourceDocument(Part):
    """A document that requirements come from."""

    id: Annotated[Slug, said("标识", "Id")]
    zh: Annotated[Line, said("名称", "Title")]
    en: Annotated[Line, said("英文名称", "English title")]
    zh_short: Annotated[Line, said("简称", "Short title")]
    en_short: Annotated[Line, said("英文简称", "Short English title")]
    number: Annotated[Line | None, said("文号或编号", "Number")] = None
    issued: Annotated[PastDay | None, said("发布日期", "Issued")] = None


class Requirement(Part):
    """One checkable statement of a document."""

    id: Annotated[Slug, said("标识", "Id")]
    document: Annotated[Slug, said("出处", "Document")]
    clause: Annotated[Line, said("条款", "Clause")]
    verb: Annotated[Verb, said("效力", "Force", help_zh="应、不得；一般、原则上；宜；鼓励、可")]
    zh: Annotated[Line, said("要求", "Requirement")]
    en: Annotated[Line, said("要求（英文）", "Requirement in English")]
    judged: Annotated[Judge, said("由谁判断", "Judged by")]
    why_zh: Annotated[Line | None, said("为何没有规则", "Why no rule")] = None
    why_en: Annotated[Line | None, said("为何没有规则（英文）", "Why no rule, in English")] = None


class Requirements(Part):
    """Every requirement and the documents they come from."""

    documents: Annotated[tuple[SourceDocument, ...], said("文件", "Documents")]
    requirements: Annotated[tuple[Requirement, ...], said("要求", "Requirements")]
