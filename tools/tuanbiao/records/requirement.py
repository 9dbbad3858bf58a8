"""要求 — what the Opinion, the regulation and the format ask (`schemas/requirements.yml`)."""

from typing import Literal

from .fields import Line, Part, PastDay, Slug

Verb = Literal["must", "default", "should", "may"]
Judge = Literal["rule", "history", "person", "elsewhere"]


class SourceDocument(Part):
    """A document that requirements come from."""

    id: Slug
    """标识 | Id"""
    zh: Line
    """名称 | Title"""
    en: Line
    """英文名称 | English title"""
    zh_short: Line
    """简称 | Short title"""
    en_short: Line
    """英文简称 | Short English title"""
    number: Line | None = None
    """文号或编号 | Number"""
    issued: PastDay | None = None
    """发布日期 | Issued"""


class Requirement(Part):
    """One checkable statement of a document."""

    id: Slug
    """标识 | Id"""
    document: Slug
    """出处 | Document"""
    clause: Line
    """条款 | Clause"""
    verb: Verb
    """效力 | Force

    应、不得；一般、原则上；宜；鼓励、可
    """
    zh: Line
    """要求 | Requirement"""
    en: Line
    """要求（英文） | Requirement in English"""
    judged: Judge
    """由谁判断 | Judged by"""
    why_zh: Line | None = None
    """为何没有规则 | Why no rule"""
    why_en: Line | None = None
    """为何没有规则（英文） | Why no rule, in English"""


class Requirements(Part):
    """Every requirement and the documents they come from."""

    documents: tuple[SourceDocument, ...]
    """文件 | Documents"""
    requirements: tuple[Requirement, ...]
    """要求 | Requirements"""
