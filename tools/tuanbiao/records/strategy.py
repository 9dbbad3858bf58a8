"""标准化战略规划 — the chamber's standards strategy (`governance/strategy.md`)."""

from .fields import BodyRef, Line, Part, Slug, Text, Year
from .rule_document import Adoption


class Goal(Part):
    """One goal and how it will be seen to be reached."""

    id: Slug
    """标识 | Id"""
    text: Text
    """目标 | Goal"""
    measure: Line | None = None
    """衡量方式 | Measure"""


class Strategy(Part):
    """The strategy in force; its text is the body."""

    title: Line
    """名称 | Title"""
    first_year: Year
    """起始年份 | First year"""
    last_year: Year
    """截止年份 | Last year"""
    drafted_by: BodyRef | None = None
    """起草机构 | Drafted by"""
    adopted: Adoption | None = None
    """通过 | Adopted"""
    goals: tuple[Goal, ...] = ()
    """目标 | Goals"""
