"""标准化战略规划 — the chamber's standards strategy (`governance/strategy.md`)."""

from typing import Annotated

from .fields import BodyRef, Line, Part, Slug, Text, Year, said
from .rule_document import Adoption


class Goal(Part):
    """One goal and how it will be seen to be reached."""

    id: Annotated[Slug, said("标识", "Id")]
    text: Annotated[Text, said("目标", "Goal")]
    measure: Annotated[Line | None, said("衡量方式", "Measure")] = None


class Strategy(Part):
    """The strategy in force; its text is the body."""

    title: Annotated[Line, said("名称", "Title")]
    first_year: Annotated[Year, said("起始年份", "First year")]
    last_year: Annotated[Year, said("截止年份", "Last year")]
    drafted_by: Annotated[BodyRef | None, said("起草机构", "Drafted by")] = None
    adopted: Annotated[Adoption | None, said("通过", "Adopted")] = None
    goals: Annotated[tuple[Goal, ...], said("目标", "Goals")] = ()
